// Generated from shared/contract/routes.ts by `npm run generate`; not edited by hand.
/* oxlint-disable -- a generator wrote it */

export interface paths {
    "/v1/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申报通知列表 / The calls, newest first */
        get: operations["listCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份申报通知 / One call */
        get: operations["getCall"];
        /**
         * 发布或更新申报通知；已开放的通知不能悄悄更改规则集或开放时间 / Publish or update a call; an open call keeps its pack and its opening
         * @description Callers: admin; scope pilots:administer.
         */
        put: operations["putCall"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按本次申报通知的规则逐条预判，不登录、不留存 / How the rules of the call judge these facts, clause by clause; nothing is stored */
        post: operations["assessForCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已发布的规则集 / The published rule packs */
        get: operations["listRulePacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-packs/{packId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个规则集的全部条款 / One rule pack with all its clauses */
        get: operations["getRulePack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-packs/{packId}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按某一规则集逐条预判，例如能否被采信 / How one rule pack judges these facts, e.g. whether a standard could be adopted */
        post: operations["assessByRulePack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 验证回执的公钥 / The public keys that receipts verify against (RFC 7517) */
        get: operations["getKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receipt-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 验证回执 / Whether a receipt is genuine, and what it says */
        post: operations["verifyReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接口描述 / This API as OpenAPI 3.1 */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公示 / The public notices of a call */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/notices/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份公示名单，含校验值 / One public notice, with its hash and signature */
        get: operations["getNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公布 / The announcements of a call */
        get: operations["listAnnouncements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/announcements/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份公布名单，含校验值 / One announcement, with its hash and signature */
        get: operations["getAnnouncement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公布后的申报概况 / The round in figures, once it is announced */
        get: operations["getPublicOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkpoints/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某日全部记录链的签名校验点 / The signed checkpoint of a day over the heads of all histories (RFC 6962) */
        get: operations["getCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核验导出的记录、回执、校验点或名单 / Whether an exported history, receipt, checkpoint or list is whole; else the first wrong entry */
        post: operations["verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 新建申报（可从以往申报复制） / Start an application, empty, filled, or copied from an earlier one
         * @description Callers: association; scope pilots:apply.
         */
        post: operations["startApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位的申报 / The applications of the association, by call
         * @description Callers: association; scope pilots:apply.
         */
        get: operations["listApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份申报 / One application
         * @description Callers: association; scope pilots:apply.
         */
        get: operations["getApplication"];
        /**
         * 保存草稿 / Save a draft, complete or not
         * @description Callers: association; scope pilots:apply.
         */
        put: operations["editApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/applications/{applicationId}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本申报的逐条判定：提交前为预判，提交后为提交时的判定 / How the rules judge the application: a forecast for a draft, the record once submitted
         * @description Callers: association; scope pilots:apply.
         */
        get: operations["assessApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/applications/{applicationId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交申报，取得回执 / Submit, and get a signed receipt
         * @description Callers: association; scope pilots:apply.
         */
        post: operations["submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/applications/{applicationId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回申报 / Withdraw
         * @description Callers: association; scope pilots:apply.
         */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位申报优先级 / The association’s own order of its applications
         * @description Callers: association; scope pilots:apply.
         */
        get: operations["getRanking"];
        /**
         * 调整申报优先级 / Put the association’s applications in order
         * @description Callers: association; scope pilots:apply.
         */
        put: operations["putRanking"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/applications/{applicationId}/reconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对条款认定提出申诉 / Dispute named findings, once, within the window of the call
         * @description Callers: association; scope pilots:apply.
         */
        post: operations["disputeFindings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/applications/{applicationId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 再次取得回执 / The receipt again
         * @description Callers: association; scope pilots:apply.
         */
        get: operations["getReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/applications/{applicationId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 申报的全部记录 / Everything that happened to the application, hash-chained
         * @description Callers: association; scope pilots:apply.
         */
        get: operations["getHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/applications/{applicationId}/personal-data-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 谁查看过本申报中的个人信息 / Who read the personal data of the application, and why
         * @description Callers: association; scope pilots:apply.
         */
        get: operations["listPersonalDataReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位的全部申报、记录和回执，供留存 / All that the association filed, with histories and receipts, to be kept
         * @description Callers: association; scope pilots:apply.
         */
        get: operations["getArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommender/calls/{callId}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 推荐部门待办，先到先办 / What is routed to the recommender, oldest first
         * @description Callers: recommender; scope pilots:recommend.
         */
        get: operations["listRecommenderQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommender/calls/{callId}/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 推荐部门查看申报 / One application, with its assessment
         * @description Callers: recommender; scope pilots:recommend.
         */
        get: operations["viewForRecommender"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommender/calls/{callId}/applications/{applicationId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 保存推荐部门审查清单 / Save the recommender’s checklist
         * @description Callers: recommender; scope pilots:recommend.
         */
        put: operations["checkApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommender/calls/{callId}/applications/{applicationId}/recommendation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 推荐 / Recommend, with an opinion
         * @description Callers: recommender; scope pilots:recommend.
         */
        post: operations["recommendApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommender/calls/{callId}/applications/{applicationId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回申报单位修改 / Return to the association
         * @description Callers: recommender; scope pilots:recommend.
         */
        post: operations["returnToAssociation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommender/calls/{callId}/applications/{applicationId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予推荐 / Decline, with reasons
         * @description Callers: recommender; scope pilots:recommend.
         */
        post: operations["declineApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommender/calls/{callId}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批量推荐，逐项给出结果 / Recommend several, with a result for each
         * @description Callers: recommender; scope pilots:recommend.
         */
        post: operations["recommendMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommender/calls/{callId}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本部门推荐项目的排序 / What the recommender recommends, in its order
         * @description Callers: recommender; scope pilots:recommend.
         */
        get: operations["getRecommendations"];
        /**
         * 为推荐项目排序 / Put the recommendations in order
         * @description Callers: recommender; scope pilots:recommend.
         */
        put: operations["rankRecommendations"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/examiner/calls/{callId}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 形式审查待办：未领取、本人、待补正 / The queue of the formal examination: unclaimed, mine, or waiting on the association
         * @description Callers: examiner; scope pilots:review.
         */
        get: operations["listExaminerQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/examiner/calls/{callId}/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 形式审查查看申报 / One application, clause by clause
         * @description Callers: examiner; scope pilots:review.
         */
        get: operations["viewForExaminer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/examiner/calls/{callId}/applications/{applicationId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 领取 / Claim: no two examiners on one
         * @description Callers: examiner; scope pilots:review.
         */
        post: operations["claimExamination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/examiner/calls/{callId}/applications/{applicationId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 放回 / Release
         * @description Callers: examiner; scope pilots:review.
         */
        post: operations["releaseExamination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/examiner/calls/{callId}/applications/{applicationId}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 人工认定某一条款，须说明理由 / Say how a clause is judged by a person, with the reason
         * @description Callers: examiner; scope pilots:review.
         */
        post: operations["overrideFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/examiner/calls/{callId}/applications/{applicationId}/correction-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 一次性告知补正 / Return for correction: every defect at once
         * @description Callers: examiner; scope pilots:review.
         */
        post: operations["requestCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/examiner/calls/{callId}/applications/{applicationId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 受理 / Accept
         * @description Callers: examiner; scope pilots:review.
         */
        post: operations["acceptApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/examiner/calls/{callId}/applications/{applicationId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予受理，须引用条款 / Refuse, citing at least one clause
         * @description Callers: examiner; scope pilots:review.
         */
        post: operations["refuseApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/examiner/calls/{callId}/applications/{applicationId}/rule-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 规则变更后：维持，或重新审查；均须说明理由 / After a change of the rules: keep, or reopen; with the reason either way
         * @description Callers: examiner; scope pilots:review.
         */
        post: operations["actOnRuleChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/examiner/calls/{callId}/applications/{applicationId}/panel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 组成专家组 / Convene a panel of experts
         * @description Callers: examiner; scope pilots:review.
         */
        post: operations["convenePanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/examiner/calls/{callId}/applications/{applicationId}/panel/replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换专家 / Give the place of an expert to another
         * @description Callers: examiner; scope pilots:review.
         */
        post: operations["replaceExpert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/examiner/calls/{callId}/applications/{applicationId}/panel/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 专家回避，须说明理由 / Recuse an expert, with the reason
         * @description Callers: examiner; scope pilots:review.
         */
        post: operations["recuseExpert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/examiner/calls/{callId}/applications/{applicationId}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出入选或不入选的建议，附专家组纪要 / Propose to select or not, with reasons and the minutes
         * @description Callers: examiner; scope pilots:review.
         */
        post: operations["proposeSelection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/examiner/calls/{callId}/panels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 为一批申报组成同一专家组，逐项给出结果 / Convene one panel on a batch, with a result for each
         * @description Callers: examiner; scope pilots:review.
         */
        post: operations["conveneMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expert/calls/{callId}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评审专家待办 / What the expert is asked to review, oldest first
         * @description Callers: expert; scope pilots:review.
         */
        get: operations["listExpertQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expert/calls/{callId}/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评审专家查看申报 / One application, once no conflict is declared
         * @description Callers: expert; scope pilots:review.
         */
        get: operations["viewForExpert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expert/calls/{callId}/applications/{applicationId}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 声明有无利益冲突 / Declare whether there is a conflict of interest
         * @description Callers: expert; scope pilots:review.
         */
        post: operations["declareConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expert/calls/{callId}/applications/{applicationId}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 评分 / Hand in a score sheet
         * @description Callers: expert; scope pilots:review.
         */
        post: operations["scoreApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expert/calls/{callId}/applications/{applicationId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 组长结束评审 / The chair closes the review
         * @description Callers: expert; scope pilots:review.
         */
        post: operations["closeReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decider/calls/{callId}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待决定 / What was proposed and waits for a decision, oldest first
         * @description Callers: decider; scope pilots:review.
         */
        get: operations["listDeciderQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decider/calls/{callId}/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 决定人查看申报 / One application, with its review and proposal
         * @description Callers: decider; scope pilots:review.
         */
        get: operations["viewForDecider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decider/calls/{callId}/applications/{applicationId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作出决定；提出建议的人不能决定 / Decide; not by the person who proposed
         * @description Callers: decider; scope pilots:review.
         */
        post: operations["decideSelection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decider/calls/{callId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批量决定，逐项给出结果 / Decide several, with a result for each
         * @description Callers: decider; scope pilots:review.
         */
        post: operations["decideMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decider/calls/{callId}/applications/{applicationId}/objections/{caseNumber}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复异议：不成立或成立；作出原决定的人不能答复 / Answer an objection: dismissed or upheld; not by who proposed or decided
         * @description Callers: decider; scope pilots:review.
         */
        post: operations["answerObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decider/calls/{callId}/applications/{applicationId}/reconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对申诉作出决定；原决定人不能处理 / Decide what was disputed; not by the first decider
         * @description Callers: decider; scope pilots:review.
         */
        post: operations["decideReconsideration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decider/calls/{callId}/applications/{applicationId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销已公布的示范项目，须说明理由 / Revoke an announced project, with reasons
         * @description Callers: decider; scope pilots:review.
         */
        post: operations["revokeProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviewer/calls/{callId}/applications/{applicationId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 申报的全部记录（审查人员） / Everything that happened to an application, for those who review it
         * @description Callers: examiner, decider; scope pilots:review.
         */
        get: operations["getReviewHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviewer/calls/{callId}/applications/{applicationId}/personal-data-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看个人信息，须说明理由并留痕 / Read personal data; the reason is recorded, and shown to the association
         * @description Callers: examiner, decider; scope pilots:review.
         */
        post: operations["readPersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviewer/calls/{callId}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本次申报概况 / The round in figures
         * @description Callers: examiner, decider; scope pilots:review.
         */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviewer/calls/{callId}/re-evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则变更影响报告 / The reports on changes of the rules
         * @description Callers: examiner, decider; scope pilots:review.
         */
        get: operations["listReEvaluations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviewer/calls/{callId}/re-evaluations/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份规则变更影响报告：哪些申报的结论会改变 / One report: which applications would flip, by which clause, and what was made of it
         * @description Callers: examiner, decider; scope pilots:review.
         */
        get: operations["getReEvaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本人的委托与受托 / What I delegated, and what was delegated to me
         * @description Callers: examiner, expert, decider; scope pilots:review.
         */
        get: operations["listDelegations"];
        put?: never;
        /**
         * 委托同事代办，有期限和范围 / Delegate to a colleague, for a time and a scope
         * @description Callers: examiner, decider; scope pilots:review.
         */
        post: operations["delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/delegations/{delegationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 撤回委托 / Take a delegation back
         * @description Callers: examiner, decider; scope pilots:review.
         */
        delete: operations["withdrawDelegation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decider/calls/{callId}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公示全部入选项目，同时告知未入选单位 / Put everything that was selected on public notice, and tell those who were not
         * @description Callers: decider; scope pilots:review.
         */
        post: operations["publishNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decider/calls/{callId}/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公布公示期满且无未处理异议的项目，编号固定 / Announce what was on notice to its end and has no open objection, numbered and frozen
         * @description Callers: decider; scope pilots:review.
         */
        post: operations["announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/notices/{number}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公示期内实名提出异议 / Object to a project on notice, under the real name and within the period */
        post: operations["lodgeObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/objections/{caseNumber}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 凭查询码查看异议答复 / The answer to an objection, by its access code */
        post: operations["readObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 准予某一社会团体延期 / Give one association more time, with a reason
         * @description Callers: admin; scope pilots:administer.
         */
        post: operations["extendCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/re-evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试算：按另一规则集，哪些申报的结论会改变 / Which verdicts would flip by another pack; nothing changes
         * @description Callers: admin; scope pilots:administer.
         */
        post: operations["reEvaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}/rule-pack-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换本次申报的规则集：已有结论不变，产生影响报告 / Move the call to another pack: no verdict changes, and a report says which would
         * @description Callers: admin; scope pilots:administer.
         */
        post: operations["moveToRulePack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Application: {
            id: string;
            callId: string;
            association: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            state: "draft" | "submitted" | "recommender_check" | "returned" | "not_recommended" | "recommended" | "formal_examination" | "returned_for_correction" | "not_accepted" | "accepted" | "expert_review" | "proposed" | "selected" | "not_selected" | "public_notice" | "objection_open" | "announced" | "revoked" | "reconsideration" | "withdrawn";
            version: number;
            head: string;
            content: components["schemas"]["DraftContent"];
            standardNumber: string | null;
            previousNumbers?: string[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            copiedFrom: string | null;
            submission: components["schemas"]["Submission"] | null;
            recommendation: components["schemas"]["Recommendation"] | null;
            examination: components["schemas"]["Examination"] | null;
            decision: components["schemas"]["ExaminationDecision"] | null;
            review: components["schemas"]["ExpertReview"] | null;
            selection: components["schemas"]["SelectionDecision"] | null;
            clock: {
                /** Format: date */
                startedOn: string;
                pauses: {
                    /** Format: date */
                    from: string;
                    to: string | null;
                }[];
            } | null;
            publication: {
                toldAt: string | null;
                notice: {
                    number: number;
                    position: number;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    listHash: string;
                } | null;
                objections: {
                    caseNumber: string;
                    /** Format: date-time */
                    at: string;
                    /** @enum {string} */
                    standing: "open" | "dismissed" | "upheld";
                    reply: string | null;
                    /** @description who answered it */
                    by: string | null;
                    onBehalfOf?: string;
                    answeredAt: string | null;
                }[];
                announcement: {
                    number: number;
                    position: number;
                    projectNumber: string;
                    listHash: string;
                    /** Format: date-time */
                    at: string;
                } | null;
                revocation: {
                    reasons: string;
                    by: string;
                    /** Format: date-time */
                    at: string;
                } | null;
            } | null;
            reconsideration: {
                /** @enum {string} */
                of: "examination" | "selection";
                /** Format: date-time */
                at: string;
                disputed: {
                    clause: string;
                    argument: string;
                }[];
                outcome: ("upheld" | "overturned") | null;
                reasons: string | null;
                by: string | null;
                decidedAt: string | null;
            } | null;
            ruleChanges: {
                reportId: string;
                packHash: string;
                /** @enum {string} */
                action: "kept" | "reopened";
                reason: string;
                by: string;
                /** Format: date-time */
                at: string;
            }[];
        };
        ApplicationEvent: {
            applicationId: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            by: {
                subject: string;
                /** @enum {string} */
                role: "association" | "recommender" | "examiner" | "expert" | "decider" | "admin" | "anyone";
                organisation: string;
                onBehalfOf?: string;
            };
            body: {
                /** @constant */
                type: "application_started";
                callId: string;
                association: {
                    code: string;
                    name: string;
                };
                copiedFrom: string | null;
                standardNumber: string | null;
                previousNumbers?: string[];
                sections: {
                    applicant?: {
                        /** @enum {string} */
                        orgType?: "association" | "federation" | "society" | "chamber" | "alliance" | "other";
                        legalPerson?: boolean;
                        /** @enum {string} */
                        relation?: "miit_managed" | "entrusted_social_organisation" | "other";
                        /** @enum {string} */
                        level?: "national" | "provincial" | "municipal";
                        registrationAuthority?: string;
                        supervisingUnit?: string;
                        address?: string;
                        memberCount?: number;
                        standardsOffice?: string;
                        standardsStaff?: number;
                        publishedStandards?: number;
                    };
                    standard?: {
                        number?: string;
                        previousNumbers?: string[];
                        titleZh?: string;
                        titleEn?: string;
                        ics?: string;
                        ccs?: string;
                        /** @description GB/T 4754 */
                        economicClass?: string;
                        publishedOn?: string;
                        implementedOn?: string;
                        /** @enum {string} */
                        status?: "in_force" | "withdrawn" | "number_revoked";
                        /** @enum {string} */
                        revision?: "first" | "revised";
                        draftingUnits?: string[];
                        involvesPatents?: boolean;
                        fullTextPublic?: boolean;
                        platformUrl?: string;
                        /** @description empty: not converted */
                        convertedTo?: {
                            /** @enum {string} */
                            kind: "international" | "national" | "sector";
                            number: string;
                        }[];
                    };
                    technicalContent?: string;
                    keyField?: string;
                    policyThemes?: string[];
                    novelty?: {
                        categories?: ("innovative" | "advanced" | "international" | "none")[];
                        gapSearch?: {
                            searchedOn: string;
                            sources: string;
                            result: string;
                        };
                        comparison?: {
                            indicator: string;
                            own: string;
                            reference: string;
                            referenceStandard: string;
                            /** @enum {string} */
                            verdict: "stricter" | "better" | "equal" | "worse";
                        }[];
                        internationalProject?: {
                            body: string;
                            number: string;
                            stage: string;
                        };
                    };
                    effect?: {
                        userUnits?: number;
                        description?: string;
                    };
                    promotionPlan?: string;
                    recommendation?: {
                        /** @enum {string} */
                        route?: "recommended" | "direct";
                        recommenderId?: string;
                        cityReport?: boolean;
                    };
                    commitment?: {
                        truthful?: boolean;
                        sealed?: boolean;
                        signedOn?: string;
                    };
                    materials?: {
                        /** @enum {string} */
                        kind: "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8";
                        name: string;
                        mediaType: string;
                        /** @description bytes */
                        size: number;
                        sha256: string;
                        sealed?: boolean;
                        statedNumber?: string;
                    }[];
                };
            } | {
                /** @constant */
                type: "application_edited";
                standardNumber: string | null;
                previousNumbers?: string[];
                sections: {
                    applicant?: {
                        /** @enum {string} */
                        orgType?: "association" | "federation" | "society" | "chamber" | "alliance" | "other";
                        legalPerson?: boolean;
                        /** @enum {string} */
                        relation?: "miit_managed" | "entrusted_social_organisation" | "other";
                        /** @enum {string} */
                        level?: "national" | "provincial" | "municipal";
                        registrationAuthority?: string;
                        supervisingUnit?: string;
                        address?: string;
                        memberCount?: number;
                        standardsOffice?: string;
                        standardsStaff?: number;
                        publishedStandards?: number;
                    };
                    standard?: {
                        number?: string;
                        previousNumbers?: string[];
                        titleZh?: string;
                        titleEn?: string;
                        ics?: string;
                        ccs?: string;
                        /** @description GB/T 4754 */
                        economicClass?: string;
                        publishedOn?: string;
                        implementedOn?: string;
                        /** @enum {string} */
                        status?: "in_force" | "withdrawn" | "number_revoked";
                        /** @enum {string} */
                        revision?: "first" | "revised";
                        draftingUnits?: string[];
                        involvesPatents?: boolean;
                        fullTextPublic?: boolean;
                        platformUrl?: string;
                        /** @description empty: not converted */
                        convertedTo?: {
                            /** @enum {string} */
                            kind: "international" | "national" | "sector";
                            number: string;
                        }[];
                    };
                    technicalContent?: string;
                    keyField?: string;
                    policyThemes?: string[];
                    novelty?: {
                        categories?: ("innovative" | "advanced" | "international" | "none")[];
                        gapSearch?: {
                            searchedOn: string;
                            sources: string;
                            result: string;
                        };
                        comparison?: {
                            indicator: string;
                            own: string;
                            reference: string;
                            referenceStandard: string;
                            /** @enum {string} */
                            verdict: "stricter" | "better" | "equal" | "worse";
                        }[];
                        internationalProject?: {
                            body: string;
                            number: string;
                            stage: string;
                        };
                    };
                    effect?: {
                        userUnits?: number;
                        description?: string;
                    };
                    promotionPlan?: string;
                    recommendation?: {
                        /** @enum {string} */
                        route?: "recommended" | "direct";
                        recommenderId?: string;
                        cityReport?: boolean;
                    };
                    commitment?: {
                        truthful?: boolean;
                        sealed?: boolean;
                        signedOn?: string;
                    };
                    materials?: {
                        /** @enum {string} */
                        kind: "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8";
                        name: string;
                        mediaType: string;
                        /** @description bytes */
                        size: number;
                        sha256: string;
                        sealed?: boolean;
                        statedNumber?: string;
                    }[];
                };
                removed: string[];
            } | {
                /** @constant */
                type: "application_submitted";
                submission: components["schemas"]["Submission"];
            } | {
                /** @constant */
                type: "application_withdrawn";
                reason: string;
            } | {
                /** @constant */
                type: "recommender_checked";
                checklist: string[];
            } | {
                /** @constant */
                type: "application_returned";
                reasons: string;
            } | {
                /** @constant */
                type: "application_recommended";
                checklist: string[];
                opinion: string;
            } | {
                /** @constant */
                type: "recommendation_declined";
                reasons: string;
            } | {
                /** @constant */
                type: "examination_claimed";
            } | {
                /** @constant */
                type: "examination_released";
            } | {
                /** @constant */
                type: "finding_overridden";
                override: components["schemas"]["Override"];
            } | {
                /** @constant */
                type: "correction_requested";
                defects: components["schemas"]["Defect"][];
                lateGround: string | null;
            } | {
                /** @constant */
                type: "examination_decided";
                decision: components["schemas"]["ExaminationDecision"];
            } | {
                /** @constant */
                type: "panel_convened";
                panel: components["schemas"]["Panel"];
                size: number | null;
                sheetVersion: number;
            } | {
                /** @constant */
                type: "expert_replaced";
                replacement: components["schemas"]["Replacement"];
            } | {
                /** @constant */
                type: "conflict_declared";
                declaration: components["schemas"]["Declaration"];
            } | {
                /** @constant */
                type: "expert_recused";
                recusal: components["schemas"]["Recusal"];
            } | {
                /** @constant */
                type: "application_scored";
                sheet: components["schemas"]["FilledSheet"];
            } | {
                /** @constant */
                type: "review_closed";
                reason: string;
            } | {
                /** @constant */
                type: "selection_proposed";
                proposal: components["schemas"]["Proposal"];
            } | {
                /** @constant */
                type: "selection_decided";
                decision: components["schemas"]["SelectionDecision"];
            } | {
                /** @constant */
                type: "outcome_told";
                notice: number;
            } | {
                /** @constant */
                type: "notice_published";
                place: {
                    number: number;
                    position: number;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                };
                listHash: string;
            } | {
                /** @constant */
                type: "objection_lodged";
                caseNumber: string;
                digest: string;
            } | {
                /** @constant */
                type: "objection_answered";
                caseNumber: string;
                /** @enum {string} */
                outcome: "dismissed" | "upheld";
                reply: string;
            } | {
                /** @constant */
                type: "project_announced";
                place: {
                    number: number;
                    position: number;
                    projectNumber: string;
                };
                listHash: string;
            } | {
                /** @constant */
                type: "project_revoked";
                reasons: string;
            } | {
                /** @constant */
                type: "findings_disputed";
                /** @enum {string} */
                of: "examination" | "selection";
                disputed: {
                    clause: string;
                    argument: string;
                }[];
            } | {
                /** @constant */
                type: "reconsideration_decided";
                /** @enum {string} */
                outcome: "upheld" | "overturned";
                reasons: string;
            } | {
                /** @constant */
                type: "rule_change_noted";
                reportId: string;
                packHash: string;
                reason: string;
            } | {
                /** @constant */
                type: "examination_reopened";
                reportId: string;
                assessment: {
                    pack: components["schemas"]["RulePackRef"];
                    /** @enum {string} */
                    verdict: "admissible" | "inadmissible" | "needs_person" | "incomplete";
                    deciding: string[];
                    outcomes: {
                        [key: string]: "met" | "unmet" | "undetermined" | "not_applicable";
                    };
                };
                reason: string;
            };
            peopleDigest: string | null;
            nonce: string;
            previous: string | null;
            hash: string;
        };
        ApplicationSummary: {
            id: string;
            callId: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "recommender_check" | "returned" | "not_recommended" | "recommended" | "formal_examination" | "returned_for_correction" | "not_accepted" | "accepted" | "expert_review" | "proposed" | "selected" | "not_selected" | "public_notice" | "objection_open" | "announced" | "revoked" | "reconsideration" | "withdrawn";
            standardNumber: string | null;
            titleZh: string | null;
            /** Format: date-time */
            updatedAt: string;
            submittedAt: string | null;
        };
        ApplicationView: {
            id: string;
            callId: string;
            association: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            state: "draft" | "submitted" | "recommender_check" | "returned" | "not_recommended" | "recommended" | "formal_examination" | "returned_for_correction" | "not_accepted" | "accepted" | "expert_review" | "proposed" | "selected" | "not_selected" | "public_notice" | "objection_open" | "announced" | "revoked" | "reconsideration" | "withdrawn";
            version: number;
            head: string;
            content: components["schemas"]["DraftContent"];
            standardNumber: string | null;
            previousNumbers?: string[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            copiedFrom: string | null;
            submission: components["schemas"]["Submission"] | null;
            recommendation: components["schemas"]["Recommendation"] | null;
            examination: components["schemas"]["Examination"] | null;
            decision: components["schemas"]["ExaminationDecision"] | null;
            selection: components["schemas"]["SelectionDecision"] | null;
            clock: {
                /** Format: date */
                startedOn: string;
                pauses: {
                    /** Format: date */
                    from: string;
                    to: string | null;
                }[];
            } | null;
            publication: {
                toldAt: string | null;
                notice: {
                    number: number;
                    position: number;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    listHash: string;
                } | null;
                objections: {
                    caseNumber: string;
                    /** Format: date-time */
                    at: string;
                    /** @enum {string} */
                    standing: "open" | "dismissed" | "upheld";
                    reply: string | null;
                    /** @description who answered it */
                    by: string | null;
                    onBehalfOf?: string;
                    answeredAt: string | null;
                }[];
                announcement: {
                    number: number;
                    position: number;
                    projectNumber: string;
                    listHash: string;
                    /** Format: date-time */
                    at: string;
                } | null;
                revocation: {
                    reasons: string;
                    by: string;
                    /** Format: date-time */
                    at: string;
                } | null;
            } | null;
            reconsideration: {
                /** @enum {string} */
                of: "examination" | "selection";
                /** Format: date-time */
                at: string;
                disputed: {
                    clause: string;
                    argument: string;
                }[];
                outcome: ("upheld" | "overturned") | null;
                reasons: string | null;
                by: string | null;
                decidedAt: string | null;
            } | null;
            ruleChanges: {
                reportId: string;
                packHash: string;
                /** @enum {string} */
                action: "kept" | "reopened";
                reason: string;
                by: string;
                /** Format: date-time */
                at: string;
            }[];
            rank: number | null;
            warnings: components["schemas"]["Notice"][];
            jointFilings: {
                association: string;
                /** Format: date-time */
                flaggedAt: string;
            }[];
            allowed: string[];
        };
        Assessment: {
            pack: {
                id: string;
                version: number;
                hash: string;
                title: components["schemas"]["Text"];
                inForceFrom: string | null;
            };
            /** @enum {string} */
            verdict: "admissible" | "inadmissible" | "needs_person" | "incomplete";
            deciding: string[];
            questions: {
                path: string;
                label: components["schemas"]["Text"];
                clauses: string[];
            }[];
            findings: components["schemas"]["Finding"][];
            warnings: {
                code: string;
                says: components["schemas"]["Text"];
                paths: string[];
                /** @constant */
                person?: true;
            }[];
        };
        Call: {
            id: string;
            isSample: boolean;
            name: components["schemas"]["Text"];
            documentNumber: string | null;
            issuedOn: string | null;
            rulePack: components["schemas"]["RulePackRef"];
            window: components["schemas"]["Window"] | null;
            mayFileDirectly: ("miit_managed" | "entrusted_social_organisation")[];
            recommenders: components["schemas"]["Recommender"][];
            keyFields: components["schemas"]["KeyField"][];
            policyThemes: {
                id: string;
                name: components["schemas"]["Text"];
            }[];
            materials: components["schemas"]["MaterialRequirement"][];
            requiredFields: components["schemas"]["RequiredField"][];
            recommenderChecklist: {
                id: string;
                text: components["schemas"]["Text"];
            }[];
            quotaPerAssociation: number | null;
            panelSize: number | null;
            noticeWorkingDays: number | null;
            /** @default null */
            examinationWorkingDays: number | null;
            /** @default null */
            reconsiderationWorkingDays: number | null;
            /** @default null */
            retentionDays: number | null;
            /** @default null */
            sourceHash: string | null;
            version: number;
            extensions: components["schemas"]["Extension"][];
        };
        CallDefinition: {
            id: string;
            isSample: boolean;
            name: components["schemas"]["Text"];
            documentNumber: string | null;
            issuedOn: string | null;
            rulePack: components["schemas"]["RulePackRef"];
            window: components["schemas"]["Window"] | null;
            mayFileDirectly: ("miit_managed" | "entrusted_social_organisation")[];
            recommenders: components["schemas"]["Recommender"][];
            keyFields: components["schemas"]["KeyField"][];
            policyThemes: {
                id: string;
                name: components["schemas"]["Text"];
            }[];
            materials: components["schemas"]["MaterialRequirement"][];
            requiredFields: components["schemas"]["RequiredField"][];
            recommenderChecklist: {
                id: string;
                text: components["schemas"]["Text"];
            }[];
            quotaPerAssociation: number | null;
            panelSize: number | null;
            noticeWorkingDays: number | null;
            /** @default null */
            examinationWorkingDays: number | null;
            /** @default null */
            reconsiderationWorkingDays: number | null;
            /** @default null */
            retentionDays: number | null;
            /** @default null */
            sourceHash: string | null;
        };
        Change: {
            path: string;
            label: components["schemas"]["Text"];
            from?: unknown;
            to: unknown;
        };
        Checkpoint: {
            /** Format: date */
            date: string;
            /** Format: date-time */
            at: string;
            size: number;
            root: string;
            previous: string | null;
            leaves: string[];
            signature: string;
        };
        Citation: {
            document: string;
            article: string;
            /** Format: uri */
            url?: string;
            /** @enum {string} */
            read: "source" | "forwarding" | "inferred" | "not_found";
            /** @description how the wording was read, as recorded with the rule */
            note: string;
        };
        Clause: {
            id: string;
            /** @enum {string} */
            kind: "hard" | "priority" | "judgement" | "process" | "config";
            citation: components["schemas"]["Citation"];
            says: components["schemas"]["Text"];
            appliesWhen?: string;
            referWhen?: {
                condition: string;
                because: components["schemas"]["Text"];
            };
            requires?: string;
            remedy?: components["schemas"]["Text"];
            examples: {
                name: string;
                facts: components["schemas"]["PartialFacts"];
                /** @enum {string} */
                is: "met" | "unmet" | "undetermined" | "not_applicable";
            }[];
        };
        ConfidentialEvent: {
            applicationId: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            body: {
                /** @constant */
                type: "confidential";
            };
            seal: string;
            previous: string | null;
            hash: string;
        };
        Criterion: {
            id: string;
            name: components["schemas"]["Text"];
            clause: string;
            lowest: number;
            highest: number;
        };
        Declaration: {
            conflict: boolean;
            statement: string;
        };
        Defect: {
            pointer: string;
            clause: string;
            instruction: string;
        };
        DraftContent: {
            applicant?: {
                /** @enum {string} */
                orgType?: "association" | "federation" | "society" | "chamber" | "alliance" | "other";
                legalPerson?: boolean;
                /** @enum {string} */
                relation?: "miit_managed" | "entrusted_social_organisation" | "other";
                /** @enum {string} */
                level?: "national" | "provincial" | "municipal";
                registrationAuthority?: string;
                supervisingUnit?: string;
                address?: string;
                memberCount?: number;
                standardsOffice?: string;
                standardsStaff?: number;
                publishedStandards?: number;
            };
            people?: {
                legalRepresentative?: string;
                contactName?: string;
                contactPhone?: string;
                contactEmail?: string;
                signer?: string;
            };
            standard?: {
                number?: string;
                previousNumbers?: string[];
                titleZh?: string;
                titleEn?: string;
                ics?: string;
                ccs?: string;
                /** @description GB/T 4754 */
                economicClass?: string;
                publishedOn?: string;
                implementedOn?: string;
                /** @enum {string} */
                status?: "in_force" | "withdrawn" | "number_revoked";
                /** @enum {string} */
                revision?: "first" | "revised";
                draftingUnits?: string[];
                involvesPatents?: boolean;
                fullTextPublic?: boolean;
                platformUrl?: string;
                /** @description empty: not converted */
                convertedTo?: {
                    /** @enum {string} */
                    kind: "international" | "national" | "sector";
                    number: string;
                }[];
            };
            technicalContent?: string;
            keyField?: string;
            policyThemes?: string[];
            novelty?: {
                categories?: ("innovative" | "advanced" | "international" | "none")[];
                gapSearch?: {
                    searchedOn: string;
                    sources: string;
                    result: string;
                };
                comparison?: {
                    indicator: string;
                    own: string;
                    reference: string;
                    referenceStandard: string;
                    /** @enum {string} */
                    verdict: "stricter" | "better" | "equal" | "worse";
                }[];
                internationalProject?: {
                    body: string;
                    number: string;
                    stage: string;
                };
            };
            effect?: {
                userUnits?: number;
                description?: string;
            };
            promotionPlan?: string;
            recommendation?: {
                /** @enum {string} */
                route?: "recommended" | "direct";
                recommenderId?: string;
                cityReport?: boolean;
            };
            commitment?: {
                truthful?: boolean;
                sealed?: boolean;
                signedOn?: string;
            };
            materials?: {
                /** @enum {string} */
                kind: "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8";
                name: string;
                mediaType: string;
                /** @description bytes */
                size: number;
                sha256: string;
                sealed?: boolean;
                statedNumber?: string;
            }[];
        };
        Examination: {
            examiner: string | null;
            overrides: components["schemas"]["Override"][];
            defects: components["schemas"]["Defect"][];
            returns: number;
            lateGrounds: number;
            reassessment: {
                pack: components["schemas"]["RulePackRef"];
                /** @enum {string} */
                verdict: "admissible" | "inadmissible" | "needs_person" | "incomplete";
                deciding: string[];
                outcomes: {
                    [key: string]: "met" | "unmet" | "undetermined" | "not_applicable";
                };
            } | null;
        };
        ExaminationDecision: {
            /** @enum {string} */
            outcome: "accepted" | "not_accepted";
            reason: string;
            clauses: string[];
            by: string;
            onBehalfOf?: string;
            /** Format: date-time */
            at: string;
            packHash: string;
            contentHash: string;
        };
        Expert: {
            /** @description the subject of the token */
            subject: string;
            organisation: {
                code: string | null;
                name: string;
            };
        };
        ExpertReview: {
            seats: components["schemas"]["Seat"][];
            chair: string;
            size: number | null;
            sheetVersion: number;
            closed: {
                by: string;
                reason: string;
            } | null;
            proposal: components["schemas"]["Proposal"] | null;
        };
        Extension: {
            association: string;
            /** Format: date-time */
            closesAt: string;
            reason: string;
            /** Format: date-time */
            grantedAt: string;
            grantedBy: string;
        };
        FieldChange: {
            pointer: string;
            before?: unknown;
            after?: unknown;
        };
        FilledSheet: {
            version: number;
            scores: {
                [key: string]: number;
            };
            comment: string;
        };
        Finding: {
            clause: string;
            /** @enum {string} */
            kind: "hard" | "priority" | "judgement" | "process" | "config";
            /** @enum {string} */
            outcome: "met" | "unmet" | "undetermined" | "not_applicable";
            missing: string[];
            because?: components["schemas"]["Text"];
            citation: components["schemas"]["Citation"];
            says: components["schemas"]["Text"];
            facts: components["schemas"]["UsedFact"][];
            remedy?: components["schemas"]["Text"];
            nearestChange?: components["schemas"]["Change"][];
        };
        KeyField: {
            id: string;
            name: components["schemas"]["Text"];
        };
        MaterialRequirement: {
            /** @enum {string} */
            kind: "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8";
            name: components["schemas"]["Text"];
            requiredWhen?: string;
            many: boolean;
            clause: string;
            /** @enum {string} */
            read: "source" | "forwarding" | "inferred" | "not_found";
        };
        CommandAnswer: {
            id: string;
            callId: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "recommender_check" | "returned" | "not_recommended" | "recommended" | "formal_examination" | "returned_for_correction" | "not_accepted" | "accepted" | "expert_review" | "proposed" | "selected" | "not_selected" | "public_notice" | "objection_open" | "announced" | "revoked" | "reconsideration" | "withdrawn";
            version: number;
            /** Format: date-time */
            updatedAt: string;
            dryRun: boolean;
        };
        Notice: {
            pointer: string;
            code: string;
            message: components["schemas"]["Text"];
        };
        Override: {
            clause: string;
            /** @enum {string} */
            outcome: "met" | "unmet" | "not_applicable";
            reason: string;
        };
        Panel: {
            experts: components["schemas"]["Expert"][];
            /** @description the subject of the token */
            chair: string;
        };
        Overview: {
            callId: string;
            asOf: string | null;
            total: number;
            byState: {
                [key: string]: number;
            };
            /** @description `other`: none of the call’s */
            byKeyField: {
                [key: string]: number;
            };
            /** @description GB/T 2260; `100000`: national */
            byProvince: {
                [key: string]: number;
            };
            byRefusingClause: {
                [key: string]: number;
            };
            selectedByKeyField: {
                [key: string]: number;
            };
            goals: {
                id: string;
                text: components["schemas"]["Text"];
                target: number;
                reached: number;
                source: components["schemas"]["Text"];
            }[];
        };
        PanelReviewView: {
            id: string;
            callId: string;
            association: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            state: "draft" | "submitted" | "recommender_check" | "returned" | "not_recommended" | "recommended" | "formal_examination" | "returned_for_correction" | "not_accepted" | "accepted" | "expert_review" | "proposed" | "selected" | "not_selected" | "public_notice" | "objection_open" | "announced" | "revoked" | "reconsideration" | "withdrawn";
            version: number;
            head: string;
            standardNumber: string | null;
            previousNumbers?: string[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            copiedFrom: string | null;
            submission: components["schemas"]["Submission"] | null;
            recommendation: components["schemas"]["Recommendation"] | null;
            examination: components["schemas"]["Examination"] | null;
            decision: components["schemas"]["ExaminationDecision"] | null;
            selection: components["schemas"]["SelectionDecision"] | null;
            clock: {
                /** Format: date */
                startedOn: string;
                pauses: {
                    /** Format: date */
                    from: string;
                    to: string | null;
                }[];
            } | null;
            publication: {
                toldAt: string | null;
                notice: {
                    number: number;
                    position: number;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    listHash: string;
                } | null;
                objections: {
                    caseNumber: string;
                    /** Format: date-time */
                    at: string;
                    /** @enum {string} */
                    standing: "open" | "dismissed" | "upheld";
                    reply: string | null;
                    /** @description who answered it */
                    by: string | null;
                    onBehalfOf?: string;
                    answeredAt: string | null;
                }[];
                announcement: {
                    number: number;
                    position: number;
                    projectNumber: string;
                    listHash: string;
                    /** Format: date-time */
                    at: string;
                } | null;
                revocation: {
                    reasons: string;
                    by: string;
                    /** Format: date-time */
                    at: string;
                } | null;
            } | null;
            reconsideration: {
                /** @enum {string} */
                of: "examination" | "selection";
                /** Format: date-time */
                at: string;
                disputed: {
                    clause: string;
                    argument: string;
                }[];
                outcome: ("upheld" | "overturned") | null;
                reasons: string | null;
                by: string | null;
                decidedAt: string | null;
            } | null;
            ruleChanges: {
                reportId: string;
                packHash: string;
                /** @enum {string} */
                action: "kept" | "reopened";
                reason: string;
                by: string;
                /** Format: date-time */
                at: string;
            }[];
            content: {
                applicant?: {
                    /** @enum {string} */
                    orgType?: "association" | "federation" | "society" | "chamber" | "alliance" | "other";
                    legalPerson?: boolean;
                    /** @enum {string} */
                    relation?: "miit_managed" | "entrusted_social_organisation" | "other";
                    /** @enum {string} */
                    level?: "national" | "provincial" | "municipal";
                    registrationAuthority?: string;
                    supervisingUnit?: string;
                    address?: string;
                    memberCount?: number;
                    standardsOffice?: string;
                    standardsStaff?: number;
                    publishedStandards?: number;
                };
                standard?: {
                    number?: string;
                    previousNumbers?: string[];
                    titleZh?: string;
                    titleEn?: string;
                    ics?: string;
                    ccs?: string;
                    /** @description GB/T 4754 */
                    economicClass?: string;
                    publishedOn?: string;
                    implementedOn?: string;
                    /** @enum {string} */
                    status?: "in_force" | "withdrawn" | "number_revoked";
                    /** @enum {string} */
                    revision?: "first" | "revised";
                    draftingUnits?: string[];
                    involvesPatents?: boolean;
                    fullTextPublic?: boolean;
                    platformUrl?: string;
                    /** @description empty: not converted */
                    convertedTo?: {
                        /** @enum {string} */
                        kind: "international" | "national" | "sector";
                        number: string;
                    }[];
                };
                technicalContent?: string;
                keyField?: string;
                policyThemes?: string[];
                novelty?: {
                    categories?: ("innovative" | "advanced" | "international" | "none")[];
                    gapSearch?: {
                        searchedOn: string;
                        sources: string;
                        result: string;
                    };
                    comparison?: {
                        indicator: string;
                        own: string;
                        reference: string;
                        referenceStandard: string;
                        /** @enum {string} */
                        verdict: "stricter" | "better" | "equal" | "worse";
                    }[];
                    internationalProject?: {
                        body: string;
                        number: string;
                        stage: string;
                    };
                };
                effect?: {
                    userUnits?: number;
                    description?: string;
                };
                promotionPlan?: string;
                recommendation?: {
                    /** @enum {string} */
                    route?: "recommended" | "direct";
                    recommenderId?: string;
                    cityReport?: boolean;
                };
                commitment?: {
                    truthful?: boolean;
                    sealed?: boolean;
                    signedOn?: string;
                };
                materials?: {
                    /** @enum {string} */
                    kind: "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8";
                    name: string;
                    mediaType: string;
                    /** @description bytes */
                    size: number;
                    sha256: string;
                    sealed?: boolean;
                    statedNumber?: string;
                }[];
            };
            assessment: components["schemas"]["Assessment"];
            jointFilings: {
                association: string;
                /** Format: date-time */
                flaggedAt: string;
            }[];
            changes: components["schemas"]["FieldChange"][];
            allowed: string[];
            recommenderRank: number | null;
            due: {
                /** @description null while the association has it */
                dueOn: string | null;
                usedDays: number;
                limitDays: number;
                isPaused: boolean;
                isOverdue: boolean;
                isProvisional: boolean;
                /** @description what happens once it is overdue */
                afterwards: components["schemas"]["Text"];
            } | null;
            panel: components["schemas"]["PanelView"] | null;
        };
        PanelView: {
            chair: string;
            size: number | null;
            scoreSheet: components["schemas"]["ScoreSheet"];
            isOpen: boolean;
            closed: {
                by: string;
                reason: string;
            } | null;
            seats: components["schemas"]["SeatView"][];
            result: components["schemas"]["ReviewResult"] | null;
            normalised: ({
                /** @constant */
                isNormalised: true;
                /** @constant */
                basis: "design";
                all: {
                    reviews: number;
                    /** @description to four decimals; nothing is computed on from the rounded figure */
                    mean: number;
                    /** @description to four decimals; nothing is computed on from the rounded figure */
                    deviation: number;
                };
                experts: {
                    reviews: number;
                    /** @description to four decimals; nothing is computed on from the rounded figure */
                    mean: number;
                    /** @description to four decimals; nothing is computed on from the rounded figure */
                    deviation: number;
                    expert: string;
                }[];
                reviews: {
                    applicationId: string;
                    expert: string;
                    total: number;
                    /** @description to four decimals; nothing is computed on from the rounded figure */
                    z: number;
                    /** @description to four decimals; nothing is computed on from the rounded figure */
                    normalised: number;
                }[];
                applications: {
                    applicationId: string;
                    reviews: number;
                    /** @description to four decimals; nothing is computed on from the rounded figure */
                    raw: number;
                    /** @description to four decimals; nothing is computed on from the rounded figure */
                    normalised: number;
                }[];
            } | ({
                /** @constant */
                refused: "too_few_reviews";
                expert: string | null;
                needed: number;
                has: number;
            } | {
                /** @constant */
                refused: "no_spread";
                expert: string;
                has: number;
            })) | null;
            proposal: components["schemas"]["Proposal"] | null;
        };
        PartialFacts: {
            applicant?: {
                /** @enum {string} */
                orgType?: "association" | "federation" | "society" | "chamber" | "alliance" | "other";
                legalPerson?: boolean;
                uscc?: string;
                /** @enum {string} */
                relation?: "miit_managed" | "entrusted_social_organisation" | "other";
                /** @enum {string} */
                level?: "national" | "provincial" | "municipal";
                goodPractice?: boolean;
            };
            standard?: {
                number?: string;
                /** Format: date */
                publishedOn?: string;
                /** Format: date */
                implementedOn?: string;
                /** @enum {string} */
                status?: "in_force" | "withdrawn" | "number_revoked";
                converted?: boolean;
            };
            novelty?: {
                categories?: ("innovative" | "advanced" | "international" | "none")[];
                gapSearch?: boolean;
                /** Format: date */
                searchedOn?: string;
                comparison?: {
                    indicator: string;
                    own: string;
                    reference: string;
                    referenceStandard: string;
                    /** @enum {string} */
                    verdict: "stricter" | "better" | "equal" | "worse";
                }[];
                internationalProject?: boolean;
            };
            filing?: {
                /** @enum {string} */
                route?: "recommended" | "direct";
                recommenderNamed?: boolean;
                province?: string;
                cityReport?: boolean;
                truthful?: boolean;
                commitmentSealed?: boolean;
                /** Format: date */
                signedOn?: string;
                count?: number;
                rank?: number;
                /** Format: date */
                receivedOn?: string;
            };
            adoption?: {
                voluntary?: boolean;
                consistentContent?: boolean;
                withinScope?: boolean;
                /** Format: date */
                appliedOn?: string;
                goodEffect?: boolean;
            };
            materials?: {
                M1?: {
                    provided?: boolean;
                    sealed?: boolean;
                };
                M2?: {
                    provided?: boolean;
                };
                M3?: {
                    provided?: boolean;
                };
                M4?: {
                    provided?: boolean;
                    statedNumber?: string;
                };
                M5?: {
                    provided?: boolean;
                    statedNumber?: string;
                };
                M6?: {
                    provided?: boolean;
                    sealed?: boolean;
                };
                M7?: {
                    provided?: boolean;
                };
                M8?: {
                    provided?: boolean;
                };
            };
        };
        Problem: {
            /** Format: starts_with */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @enum {string} */
            code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid" | "caller.unknown" | "caller.forbidden" | "delegation.not_in_force" | "review.recused" | "review.not_chair" | "decision.same_person" | "route.not_found" | "call.not_found" | "rule_pack.not_found" | "application.not_found" | "notice.not_found" | "announcement.not_found" | "objection.not_found" | "re_evaluation.not_found" | "delegation.not_found" | "checkpoint.not_found" | "overview.not_announced" | "route.method_not_allowed" | "call.not_open" | "call.changed_while_open" | "application.already_exists" | "application.not_from_here" | "application.late" | "application.quota_reached" | "application.held_by_another" | "recommendation.quota_reached" | "recommendation.late" | "notice.nothing_to_publish" | "objection.not_in_period" | "objection.already_answered" | "objection.too_many" | "announcement.too_early" | "announcement.objection_open" | "announcement.nothing_to_announce" | "reconsideration.not_offered" | "reconsideration.only_once" | "reconsideration.late" | "re_evaluation.not_affected" | "review.not_declared" | "review.already_declared" | "review.already_scored" | "review.closed" | "review.scores_missing" | "review.expert_barred" | "review.already_seated" | "review.seats_used_up" | "call.changed_meanwhile" | "application.changed_meanwhile" | "ranking.changed_meanwhile" | "request.too_large" | "request.invalid" | "request.idempotency_key_reused" | "call.pack_unknown" | "application.incomplete" | "application.inadmissible" | "application.field_locked" | "recommendation.checklist_incomplete" | "examination.clause_unknown" | "examination.refusal_unfounded" | "examination.finding_open" | "examination.late_ground_unexplained" | "review.panel_size" | "review.expert_unknown" | "notice.working_days_missing" | "notice.begins_in_the_past" | "re_evaluation.same_pack" | "delegation.not_possible" | "ranking.not_the_same_set" | "receipt.invalid" | "request.if_match_missing" | "server.fault";
            errors?: {
                pointer: string;
                /** @enum {string} */
                in?: "path" | "query" | "header";
                code: string;
                message: string;
            }[];
            assessment?: components["schemas"]["Assessment"];
            id?: string;
            href?: string;
            /** @enum {string} */
            state?: "draft" | "submitted" | "recommender_check" | "returned" | "not_recommended" | "recommended" | "formal_examination" | "returned_for_correction" | "not_accepted" | "accepted" | "expert_review" | "proposed" | "selected" | "not_selected" | "public_notice" | "objection_open" | "announced" | "revoked" | "reconsideration" | "withdrawn";
            allowed?: string[];
            currentVersion?: number;
            fields?: string[];
            expected?: string[];
            locked?: string[];
            open?: string[];
            missing?: string[];
            clauses?: string[];
            pointers?: string[];
            subject?: string;
            size?: number;
            given?: number;
            hash?: string;
            /** @description bytes; of a panel, seats */
            limit?: number;
            quota?: number;
            opensAt?: string | null;
            closesAt?: string | null;
            /** Format: date-time */
            graceEndsAt?: string;
            /** Format: date-time */
            receivedAt?: string;
            /** Format: date-time */
            now?: string;
            number?: number;
            caseNumber?: string;
            cases?: string[];
            /** Format: date */
            date?: string;
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            /** Format: date */
            until?: string;
            /** Format: date */
            today?: string;
            correlationId?: string;
        };
        Proposal: {
            /** @enum {string} */
            outcome: "selected" | "not_selected";
            reasons: string;
            minutes: string;
            by: string;
            onBehalfOf?: string;
            /** Format: date-time */
            at: string;
        };
        PublicCall: {
            id: string;
            isSample: boolean;
            name: components["schemas"]["Text"];
            documentNumber: string | null;
            issuedOn: string | null;
            rulePack: components["schemas"]["RulePackRef"];
            window: components["schemas"]["Window"] | null;
            mayFileDirectly: ("miit_managed" | "entrusted_social_organisation")[];
            recommenders: components["schemas"]["Recommender"][];
            keyFields: components["schemas"]["KeyField"][];
            policyThemes: {
                id: string;
                name: components["schemas"]["Text"];
            }[];
            materials: components["schemas"]["MaterialRequirement"][];
            requiredFields: components["schemas"]["RequiredField"][];
            recommenderChecklist: {
                id: string;
                text: components["schemas"]["Text"];
            }[];
            quotaPerAssociation: number | null;
            panelSize: number | null;
            noticeWorkingDays: number | null;
            /** @default null */
            examinationWorkingDays: number | null;
            /** @default null */
            reconsiderationWorkingDays: number | null;
            /** @default null */
            retentionDays: number | null;
            /** @default null */
            sourceHash: string | null;
            version: number;
            /** @enum {string} */
            status: "announced" | "open" | "closed";
            /** Format: date-time */
            serverTime: string;
        };
        QueueLine: {
            id: string;
            callId: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "recommender_check" | "returned" | "not_recommended" | "recommended" | "formal_examination" | "returned_for_correction" | "not_accepted" | "accepted" | "expert_review" | "proposed" | "selected" | "not_selected" | "public_notice" | "objection_open" | "announced" | "revoked" | "reconsideration" | "withdrawn";
            association: {
                code: string;
                name: string;
            };
            standardNumber: string | null;
            titleZh: string | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            due: {
                /** @description null while the association has it */
                dueOn: string | null;
                usedDays: number;
                limitDays: number;
                isPaused: boolean;
                isOverdue: boolean;
                isProvisional: boolean;
                /** @description what happens once it is overdue */
                afterwards: components["schemas"]["Text"];
            } | null;
        };
        QueuePage: {
            applications: components["schemas"]["QueueLine"][];
            nextCursor: string | null;
        };
        Receipt: {
            applicationId: string;
            /** Format: date-time */
            receivedAt: string;
            contentHash: string;
            pack: components["schemas"]["RulePackRef"];
            /** @enum {string} */
            verdict: "admissible" | "inadmissible" | "needs_person" | "incomplete";
            referred: string[];
            inGrace: boolean;
            jws: string;
        };
        ReceiptClaims: {
            iss: string;
            sub: string;
            iat: number;
            /** Format: date-time */
            receivedAt: string;
            callId: string;
            association: string;
            contentHash: string;
            history: string;
            packHash: string;
            /** @enum {string} */
            verdict: "admissible" | "inadmissible" | "needs_person" | "incomplete";
        };
        Recommendation: {
            /** @description the items that were checked */
            checklist: string[];
            opinion: string | null;
        };
        Recommender: {
            id: string;
            /** @enum {string} */
            kind: "provincial" | "entrusted";
            name: components["schemas"]["Text"];
            division: string | null;
            organisation: string | null;
            closesAt: string | null;
            /** @default null */
            recommendsUntil: string | null;
            quota: number | null;
        };
        Recusal: {
            /** @description the subject of the token */
            subject: string;
            reason: string;
        };
        Replacement: {
            /** @description the subject of the token */
            out: string;
            expert: components["schemas"]["Expert"];
            reason: string;
        };
        RequiredField: {
            pointer: string;
            label: components["schemas"]["Text"];
            requiredWhen?: string;
            /** @enum {string} */
            read: "source" | "forwarding" | "inferred" | "design";
        };
        ReviewResult: {
            reviews: number;
            /** @description in ascending order */
            totals: number[];
            mean: number;
            lowest: number;
            highest: number;
            /** @description standard deviation of all these reviews, divided by their number */
            deviation: number;
            /** @constant */
            isNormalised: false;
        };
        ReviewView: {
            id: string;
            callId: string;
            association: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            state: "draft" | "submitted" | "recommender_check" | "returned" | "not_recommended" | "recommended" | "formal_examination" | "returned_for_correction" | "not_accepted" | "accepted" | "expert_review" | "proposed" | "selected" | "not_selected" | "public_notice" | "objection_open" | "announced" | "revoked" | "reconsideration" | "withdrawn";
            version: number;
            head: string;
            standardNumber: string | null;
            previousNumbers?: string[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            copiedFrom: string | null;
            submission: components["schemas"]["Submission"] | null;
            recommendation: components["schemas"]["Recommendation"] | null;
            examination: components["schemas"]["Examination"] | null;
            decision: components["schemas"]["ExaminationDecision"] | null;
            selection: components["schemas"]["SelectionDecision"] | null;
            clock: {
                /** Format: date */
                startedOn: string;
                pauses: {
                    /** Format: date */
                    from: string;
                    to: string | null;
                }[];
            } | null;
            publication: {
                toldAt: string | null;
                notice: {
                    number: number;
                    position: number;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    listHash: string;
                } | null;
                objections: {
                    caseNumber: string;
                    /** Format: date-time */
                    at: string;
                    /** @enum {string} */
                    standing: "open" | "dismissed" | "upheld";
                    reply: string | null;
                    /** @description who answered it */
                    by: string | null;
                    onBehalfOf?: string;
                    answeredAt: string | null;
                }[];
                announcement: {
                    number: number;
                    position: number;
                    projectNumber: string;
                    listHash: string;
                    /** Format: date-time */
                    at: string;
                } | null;
                revocation: {
                    reasons: string;
                    by: string;
                    /** Format: date-time */
                    at: string;
                } | null;
            } | null;
            reconsideration: {
                /** @enum {string} */
                of: "examination" | "selection";
                /** Format: date-time */
                at: string;
                disputed: {
                    clause: string;
                    argument: string;
                }[];
                outcome: ("upheld" | "overturned") | null;
                reasons: string | null;
                by: string | null;
                decidedAt: string | null;
            } | null;
            ruleChanges: {
                reportId: string;
                packHash: string;
                /** @enum {string} */
                action: "kept" | "reopened";
                reason: string;
                by: string;
                /** Format: date-time */
                at: string;
            }[];
            content: {
                applicant?: {
                    /** @enum {string} */
                    orgType?: "association" | "federation" | "society" | "chamber" | "alliance" | "other";
                    legalPerson?: boolean;
                    /** @enum {string} */
                    relation?: "miit_managed" | "entrusted_social_organisation" | "other";
                    /** @enum {string} */
                    level?: "national" | "provincial" | "municipal";
                    registrationAuthority?: string;
                    supervisingUnit?: string;
                    address?: string;
                    memberCount?: number;
                    standardsOffice?: string;
                    standardsStaff?: number;
                    publishedStandards?: number;
                };
                standard?: {
                    number?: string;
                    previousNumbers?: string[];
                    titleZh?: string;
                    titleEn?: string;
                    ics?: string;
                    ccs?: string;
                    /** @description GB/T 4754 */
                    economicClass?: string;
                    publishedOn?: string;
                    implementedOn?: string;
                    /** @enum {string} */
                    status?: "in_force" | "withdrawn" | "number_revoked";
                    /** @enum {string} */
                    revision?: "first" | "revised";
                    draftingUnits?: string[];
                    involvesPatents?: boolean;
                    fullTextPublic?: boolean;
                    platformUrl?: string;
                    /** @description empty: not converted */
                    convertedTo?: {
                        /** @enum {string} */
                        kind: "international" | "national" | "sector";
                        number: string;
                    }[];
                };
                technicalContent?: string;
                keyField?: string;
                policyThemes?: string[];
                novelty?: {
                    categories?: ("innovative" | "advanced" | "international" | "none")[];
                    gapSearch?: {
                        searchedOn: string;
                        sources: string;
                        result: string;
                    };
                    comparison?: {
                        indicator: string;
                        own: string;
                        reference: string;
                        referenceStandard: string;
                        /** @enum {string} */
                        verdict: "stricter" | "better" | "equal" | "worse";
                    }[];
                    internationalProject?: {
                        body: string;
                        number: string;
                        stage: string;
                    };
                };
                effect?: {
                    userUnits?: number;
                    description?: string;
                };
                promotionPlan?: string;
                recommendation?: {
                    /** @enum {string} */
                    route?: "recommended" | "direct";
                    recommenderId?: string;
                    cityReport?: boolean;
                };
                commitment?: {
                    truthful?: boolean;
                    sealed?: boolean;
                    signedOn?: string;
                };
                materials?: {
                    /** @enum {string} */
                    kind: "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8";
                    name: string;
                    mediaType: string;
                    /** @description bytes */
                    size: number;
                    sha256: string;
                    sealed?: boolean;
                    statedNumber?: string;
                }[];
            };
            assessment: components["schemas"]["Assessment"];
            jointFilings: {
                association: string;
                /** Format: date-time */
                flaggedAt: string;
            }[];
            changes: components["schemas"]["FieldChange"][];
            allowed: string[];
            recommenderRank: number | null;
            due: {
                /** @description null while the association has it */
                dueOn: string | null;
                usedDays: number;
                limitDays: number;
                isPaused: boolean;
                isOverdue: boolean;
                isProvisional: boolean;
                /** @description what happens once it is overdue */
                afterwards: components["schemas"]["Text"];
            } | null;
        };
        RulePack: {
            id: string;
            version: number;
            title: components["schemas"]["Text"];
            inForceFrom: string | null;
            inForceTo: string | null;
            /** Format: date */
            publishedOn: string;
            parameters: {
                [key: string]: string | number | boolean;
            };
            clauses: components["schemas"]["Clause"][];
        };
        RulePackRef: {
            id: string;
            version: number;
            hash: string;
        };
        Saved: {
            id: string;
            callId: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "recommender_check" | "returned" | "not_recommended" | "recommended" | "formal_examination" | "returned_for_correction" | "not_accepted" | "accepted" | "expert_review" | "proposed" | "selected" | "not_selected" | "public_notice" | "objection_open" | "announced" | "revoked" | "reconsideration" | "withdrawn";
            version: number;
            /** Format: date-time */
            updatedAt: string;
            warnings: components["schemas"]["Notice"][];
        };
        ScoreSheet: {
            version: number;
            /** @constant */
            basis: "design";
            criteria: components["schemas"]["Criterion"][];
        };
        Seat: {
            /** @description the subject of the token */
            subject: string;
            organisation: {
                code: string | null;
                name: string;
            };
            declaration: components["schemas"]["Declaration"] | null;
            recusal: {
                reason: string;
            } | null;
            replacement: {
                /** @description the subject of the token */
                by: string;
                reason: string;
            } | null;
            sheet: components["schemas"]["FilledSheet"] | null;
        };
        SeatView: {
            /** @description the subject of the token */
            subject: string;
            organisation: {
                code: string | null;
                name: string;
            };
            /** @enum {string} */
            standing: "undeclared" | "sits" | "conflicted" | "recused" | "replaced";
            hasScored: boolean;
            sheet: components["schemas"]["FilledSheet"] | null;
            declaration: components["schemas"]["Declaration"] | null;
            recusal: {
                reason: string;
            } | null;
            replacement: {
                /** @description the subject of the token */
                by: string;
                reason: string;
            } | null;
            proposedConflicts: {
                /** @enum {string} */
                ground: "association" | "recommender" | "drafting_unit";
                organisation: string;
                /** @enum {string} */
                by: "code" | "name";
            }[];
        };
        SelectionDecision: {
            /** @enum {string} */
            outcome: "selected" | "not_selected";
            reasons: string;
            clauses?: string[];
            proposedBy: string;
            by: string;
            onBehalfOf?: string;
            /** Format: date-time */
            at: string;
            packHash: string;
            contentHash: string;
            assessmentHash?: string;
        };
        Submission: {
            /** Format: date-time */
            at: string;
            contentHash: string;
            filing: {
                rank: number;
                count: number;
                /** Format: date */
                receivedOn: string;
                recommender: {
                    id: string;
                    /** @enum {string} */
                    kind: "provincial" | "entrusted";
                    division: string | null;
                } | null;
            };
            assessment: {
                pack: components["schemas"]["RulePackRef"];
                /** @enum {string} */
                verdict: "admissible" | "inadmissible" | "needs_person" | "incomplete";
                deciding: string[];
                outcomes: {
                    [key: string]: "met" | "unmet" | "undetermined" | "not_applicable";
                };
            };
            inGrace: boolean;
            receipt: string;
        };
        Text: {
            zh: string;
            en: string;
        };
        UsedFact: {
            path: string;
            label: components["schemas"]["Text"];
            value?: unknown;
        };
        Window: {
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            closesAt: string;
            /** @constant */
            zone: "Asia/Shanghai";
            graceMinutes: number;
        };
        VerifyReceiptRequest: {
            jws: string;
        };
        VerifyRequest: {
            history: unknown;
        } | {
            receipt: unknown;
        } | {
            checkpoint: unknown;
        } | {
            list: unknown;
        };
        StartApplicationRequest: {
            content?: components["schemas"]["DraftContent"];
            copyFrom?: string;
        };
        WithdrawApplicationRequest: {
            reason: string;
        };
        PutRankingRequest: {
            applications: string[];
        };
        DisputeFindingsRequest: {
            disputed: {
                clause: string;
                argument: string;
            }[];
        };
        CheckApplicationRequest: {
            checklist: string[];
        };
        RecommendApplicationRequest: {
            checklist: string[];
            opinion: string;
        };
        ReturnToAssociationRequest: {
            reasons: string;
        };
        RecommendManyRequest: {
            items: {
                applicationId: string;
                version: number;
                checklist: string[];
                opinion: string;
            }[];
        };
        RankRecommendationsRequest: {
            applications: string[];
        };
        RequestCorrectionRequest: {
            defects: components["schemas"]["Defect"][];
            lateGround: string | null;
        };
        AcceptApplicationRequest: {
            reason: string;
        };
        RefuseApplicationRequest: {
            reason: string;
            clauses: string[];
        };
        ActOnRuleChangeRequest: {
            reportId: string;
            /** @enum {string} */
            action: "keep" | "reopen";
            reason: string;
        };
        ProposeSelectionRequest: {
            /** @enum {string} */
            outcome: "selected" | "not_selected";
            reasons: string;
            minutes: string;
        };
        ConveneManyRequest: {
            panel: components["schemas"]["Panel"];
            items: {
                applicationId: string;
                version: number;
            }[];
        };
        ScoreApplicationRequest: {
            scores: {
                [key: string]: number;
            };
            comment: string;
        };
        CloseReviewRequest: {
            reason: string;
        };
        DecideSelectionRequest: {
            /** @enum {string} */
            outcome: "selected" | "not_selected";
            reasons: string;
            clauses?: string[];
        };
        DecideManyRequest: {
            items: {
                /** @enum {string} */
                outcome: "selected" | "not_selected";
                reasons: string;
                clauses?: string[];
                applicationId: string;
                version: number;
            }[];
        };
        AnswerObjectionRequest: {
            /** @enum {string} */
            outcome: "dismissed" | "upheld";
            reply: string;
        };
        DecideReconsiderationRequest: {
            /** @enum {string} */
            outcome: "upheld" | "overturned";
            reasons: string;
        };
        ReadPersonalDataRequest: {
            of: string;
            reason: string;
        };
        DelegateRequest: {
            to: string;
            callId: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            operations: string[];
            reason: string;
        };
        PublishNoticeRequest: {
            /**
             * Format: date
             * @description the first day of the notice; today or later
             */
            from: string;
            workingDays?: number;
        };
        AnnounceRequest: {
            /** @description the number of the notice that is announced */
            notice: number;
        };
        LodgeObjectionRequest: {
            /** @description the place of the project on the list */
            position: number;
            name: string;
            organisation: string | null;
            phone: string;
            email: string | null;
            statement: string;
            /** @description what it rests on, and where it can be seen */
            evidence: string;
        };
        ReadObjectionRequest: {
            accessCode: string;
        };
        ExtendCallRequest: {
            association: string;
            /** Format: date-time */
            closesAt: string;
            reason: string;
        };
        ReEvaluateRequest: {
            rulePack: components["schemas"]["RulePackRef"];
            reason: string;
        };
        MoveToRulePackRequest: {
            rulePack: components["schemas"]["RulePackRef"];
            reason: string;
        };
        ListCallsAnswer: {
            /** Format: date-time */
            serverTime: string;
            calls: components["schemas"]["PublicCall"][];
        };
        ListRulePacksAnswer: {
            rulePacks: {
                id: string;
                version: number;
                hash: string;
                title: components["schemas"]["Text"];
                clauses: number;
            }[];
        };
        GetRulePackAnswer: {
            ref: components["schemas"]["RulePackRef"];
            pack: components["schemas"]["RulePack"];
        };
        GetKeysAnswer: {
            keys: {
                [key: string]: unknown;
            }[];
        };
        VerifyReceiptAnswer: {
            /** @constant */
            valid: true;
            claims: components["schemas"]["ReceiptClaims"];
        };
        GetOpenApiAnswer: {
            [key: string]: unknown;
        };
        ListNoticesAnswer: {
            notices: {
                callId: string;
                number: number;
                /** Format: date-time */
                publishedAt: string;
                from: string | null;
                to: string | null;
                count: number;
                hash: string;
                isComplete: boolean;
            }[];
        };
        GetNoticeAnswer: {
            /** @enum {string} */
            kind: "public_notice" | "announcement";
            callId: string;
            number: number;
            /** Format: date-time */
            publishedAt: string;
            from: string | null;
            to: string | null;
            count: number;
            hash: string;
            entries: {
                position: number;
                projectNumber: string | null;
                applicationId: string;
                standardNumber: string;
                titleZh: string;
                association: {
                    code: string;
                    name: string;
                };
                recommenderId: string | null;
                chain: string;
            }[];
            signature: string;
        };
        ListAnnouncementsAnswer: {
            announcements: {
                callId: string;
                number: number;
                /** Format: date-time */
                publishedAt: string;
                from: string | null;
                to: string | null;
                count: number;
                hash: string;
                isComplete: boolean;
            }[];
            revocations: {
                announcement: number;
                projectNumber: string;
                reasons: string;
                /** Format: date-time */
                at: string;
            }[];
        };
        VerifyAnswer: {
            whole: boolean;
            wrong: {
                at: string;
                what: components["schemas"]["Text"];
            } | null;
        };
        ListApplicationsAnswer: {
            applications: components["schemas"]["ApplicationSummary"][];
            nextCursor: string | null;
        };
        GetRankingAnswer: {
            version: number;
            applications: string[];
        };
        GetHistoryAnswer: {
            events: (components["schemas"]["ApplicationEvent"] | components["schemas"]["ConfidentialEvent"])[];
            nextCursor: string | null;
        };
        ListPersonalDataReadingsAnswer: {
            readings: {
                /** Format: date-time */
                at: string;
                role: string;
                organisation: string;
                /** @description `association`, or the case number of an objection */
                of: string;
                reason: string;
            }[];
        };
        GetArchiveAnswer: {
            applications: {
                application: {
                    id: string;
                    callId: string;
                    association: {
                        code: string;
                        name: string;
                    };
                    /** @enum {string} */
                    state: "draft" | "submitted" | "recommender_check" | "returned" | "not_recommended" | "recommended" | "formal_examination" | "returned_for_correction" | "not_accepted" | "accepted" | "expert_review" | "proposed" | "selected" | "not_selected" | "public_notice" | "objection_open" | "announced" | "revoked" | "reconsideration" | "withdrawn";
                    version: number;
                    head: string;
                    content: components["schemas"]["DraftContent"];
                    standardNumber: string | null;
                    previousNumbers?: string[];
                    /** Format: date-time */
                    createdAt: string;
                    /** Format: date-time */
                    updatedAt: string;
                    copiedFrom: string | null;
                    submission: components["schemas"]["Submission"] | null;
                    recommendation: components["schemas"]["Recommendation"] | null;
                    examination: components["schemas"]["Examination"] | null;
                    decision: components["schemas"]["ExaminationDecision"] | null;
                    selection: components["schemas"]["SelectionDecision"] | null;
                    clock: {
                        /** Format: date */
                        startedOn: string;
                        pauses: {
                            /** Format: date */
                            from: string;
                            to: string | null;
                        }[];
                    } | null;
                    publication: {
                        toldAt: string | null;
                        notice: {
                            number: number;
                            position: number;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            listHash: string;
                        } | null;
                        objections: {
                            caseNumber: string;
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            standing: "open" | "dismissed" | "upheld";
                            reply: string | null;
                            /** @description who answered it */
                            by: string | null;
                            onBehalfOf?: string;
                            answeredAt: string | null;
                        }[];
                        announcement: {
                            number: number;
                            position: number;
                            projectNumber: string;
                            listHash: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        revocation: {
                            reasons: string;
                            by: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                    } | null;
                    reconsideration: {
                        /** @enum {string} */
                        of: "examination" | "selection";
                        /** Format: date-time */
                        at: string;
                        disputed: {
                            clause: string;
                            argument: string;
                        }[];
                        outcome: ("upheld" | "overturned") | null;
                        reasons: string | null;
                        by: string | null;
                        decidedAt: string | null;
                    } | null;
                    ruleChanges: {
                        reportId: string;
                        packHash: string;
                        /** @enum {string} */
                        action: "kept" | "reopened";
                        reason: string;
                        by: string;
                        /** Format: date-time */
                        at: string;
                    }[];
                };
                events: (components["schemas"]["ApplicationEvent"] | components["schemas"]["ConfidentialEvent"])[];
                /** @description of the last filing; null: never filed */
                receipt: components["schemas"]["Receipt"] | null;
            }[];
            nextCursor: string | null;
        };
        RecommendManyAnswer: {
            results: {
                applicationId: string;
                status: number;
                code: string | null;
                version: number | null;
            }[];
        };
        ConveneManyAnswer: {
            results: {
                applicationId: string;
                status: number;
                code: string | null;
                version: number | null;
            }[];
        };
        GetReviewHistoryAnswer: {
            events: (components["schemas"]["ApplicationEvent"] | components["schemas"]["ConfidentialEvent"])[];
            nextCursor: string | null;
        };
        ReadPersonalDataAnswer: {
            reading: {
                /** Format: date-time */
                at: string;
                role: string;
                organisation: string;
                /** @description `association`, or the case number of an objection */
                of: string;
                reason: string;
            };
            data: {
                [key: string]: unknown;
            };
        };
        ListReEvaluationsAnswer: {
            reports: components["schemas"]["ReEvaluateAnswer"][];
        };
        GetReEvaluationAnswer: {
            report: components["schemas"]["ReEvaluateAnswer"];
            entries: {
                applicationId: string;
                verdict: {
                    from: string;
                    to: string;
                };
                clauses: {
                    clause: string;
                    from: string;
                    to: string;
                }[];
                /** @enum {string} */
                state: "draft" | "submitted" | "recommender_check" | "returned" | "not_recommended" | "recommended" | "formal_examination" | "returned_for_correction" | "not_accepted" | "accepted" | "expert_review" | "proposed" | "selected" | "not_selected" | "public_notice" | "objection_open" | "announced" | "revoked" | "reconsideration" | "withdrawn";
                action: {
                    /** @enum {string} */
                    action: "kept" | "reopened";
                    by: string;
                    /** Format: date-time */
                    at: string;
                } | null;
            }[];
            nextCursor: string | null;
        };
        DelegateAnswer: {
            id: string;
            from: string;
            /** @enum {string} */
            role: "examiner" | "decider";
            organisation: string;
            to: string;
            callId: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            operations: string[];
            reason: string;
            /** Format: date-time */
            givenAt: string;
            withdrawnAt: string | null;
        };
        ListDelegationsAnswer: {
            given: components["schemas"]["DelegateAnswer"][];
            received: components["schemas"]["DelegateAnswer"][];
        };
        PublishNoticeAnswer: {
            list: {
                callId: string;
                number: number;
                /** Format: date-time */
                publishedAt: string;
                from: string | null;
                to: string | null;
                count: number;
                hash: string;
                isComplete: boolean;
            };
            results: {
                applicationId: string;
                status: number;
                code: string | null;
                version: number | null;
            }[];
            dryRun: boolean;
        };
        LodgeObjectionAnswer: {
            caseNumber: string;
            accessCode: string;
            /** Format: date-time */
            at: string;
        };
        ReadObjectionAnswer: {
            caseNumber: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            standing: "open" | "dismissed" | "upheld";
            reply: string | null;
            onBehalfOf?: string;
            answeredAt: string | null;
        };
        ReEvaluateAnswer: {
            id: string;
            callId: string;
            from: components["schemas"]["RulePackRef"];
            to: components["schemas"]["RulePackRef"];
            isMove: boolean;
            reason: string;
            /** Format: date-time */
            startedAt: string;
            startedBy: string;
            finishedAt: string | null;
            evaluated: number;
            flips: number;
        };
    };
    responses: {
        /** @description `server.fault` The server failed */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description the version, for If-Match */
        ETag: string;
        /** @description the clock that deadlines are judged by */
        "server-time": string;
        /** @description the first answer to this Idempotency-Key, again */
        "Idempotency-Replayed": "true";
    };
    pathItems: never;
}
export interface operations {
    listCalls: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCallsAnswer"];
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    getCall: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicCall"];
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    putCall: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallDefinition"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `call.changed_while_open` An open call keeps its rules */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.changed_while_open";
                    };
                };
            };
            /** @description `call.changed_meanwhile` The call was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `call.pack_unknown` The rule pack is not published */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "call.pack_unknown";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    assessForCall: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartialFacts"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description `request.not_json` The body is not JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    listRulePacks: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRulePacksAnswer"];
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    getRulePack: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                packId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRulePackAnswer"];
                };
            };
            /** @description `rule_pack.not_found` There is no such rule pack */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "rule_pack.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    assessByRulePack: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                packId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartialFacts"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description `request.not_json` The body is not JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json";
                    };
                };
            };
            /** @description `rule_pack.not_found` There is no such rule pack */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "rule_pack.not_found";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    getKeys: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetKeysAnswer"];
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    verifyReceipt: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyReceiptRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyReceiptAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `receipt.invalid` The receipt is not genuine */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "receipt.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOpenApiAnswer"];
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    listNotices: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListNoticesAnswer"];
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    getNotice: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetNoticeAnswer"];
                };
            };
            /** @description `call.not_found` There is no such call; `notice.not_found` There is no such public notice */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found" | "notice.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    listAnnouncements: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnnouncementsAnswer"];
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    getAnnouncement: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetNoticeAnswer"];
                };
            };
            /** @description `call.not_found` There is no such call; `announcement.not_found` There is no such announcement */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found" | "announcement.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    getPublicOverview: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description `call.not_found` There is no such call; `overview.not_announced` Not announced yet */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found" | "overview.not_announced";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    getCheckpoint: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkpoint"];
                };
            };
            /** @description `checkpoint.not_found` There is no checkpoint of that day */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "checkpoint.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    verify: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    startApplication: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartApplicationRequest"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `call.not_found` There is no such call; `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found" | "application.not_found";
                    };
                };
            };
            /** @description `call.not_open` The call is not open; `application.already_exists` The standard is filed already; `application.quota_reached` The quota is reached */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_open" | "application.already_exists" | "application.quota_reached";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    listApplications: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                callId?: string;
            };
            header?: {
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListApplicationsAnswer"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    editApplication: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftContent"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `application.already_exists` The standard is filed already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "application.already_exists";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `application.field_locked` These fields are locked */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "application.field_locked";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    assessApplication: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    submitApplication: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            201: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `application.late` The deadline has passed; `call.not_open` The call is not open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "application.late" | "call.not_open";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `application.incomplete` The application is incomplete; `application.inadmissible` The application is not admissible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "application.incomplete" | "application.inadmissible";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    withdrawApplication: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawApplicationRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    getRanking: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRankingAnswer"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    putRanking: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutRankingRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRankingAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `call.not_open` The call is not open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_open";
                    };
                };
            };
            /** @description `ranking.changed_meanwhile` The order was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "ranking.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `ranking.not_the_same_set` The order must list exactly your applications */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "ranking.not_the_same_set";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    disputeFindings: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeFindingsRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `reconsideration.not_offered` The call offers no reconsideration; `reconsideration.only_once` Only once; `reconsideration.late` The window is over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "reconsideration.not_offered" | "reconsideration.only_once" | "reconsideration.late";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `examination.clause_unknown` The rule pack has no such clause */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "examination.clause_unknown";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    getReceipt: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    getHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetHistoryAnswer"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    listPersonalDataReadings: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPersonalDataReadingsAnswer"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    getArchive: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetArchiveAnswer"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    listRecommenderQueue: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePage"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    viewForRecommender: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    checkApplication: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckApplicationRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    recommendApplication: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendApplicationRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `recommendation.late` The recommender’s deadline is over; `recommendation.quota_reached` The recommender’s quota is reached */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "recommendation.late" | "recommendation.quota_reached";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `recommendation.checklist_incomplete` The checklist is incomplete */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "recommendation.checklist_incomplete";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    returnToAssociation: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnToAssociationRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `recommendation.late` The recommender’s deadline is over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "recommendation.late";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    declineApplication: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnToAssociationRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `recommendation.late` The recommender’s deadline is over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "recommendation.late";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    recommendMany: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendManyRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendManyAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    getRecommendations: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRankingAnswer"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    rankRecommendations: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RankRecommendationsRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRankingAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `recommendation.late` The recommender’s deadline is over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "recommendation.late";
                    };
                };
            };
            /** @description `ranking.changed_meanwhile` The order was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "ranking.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `ranking.not_the_same_set` The order must list exactly your applications */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "ranking.not_the_same_set";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    listExaminerQueue: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                onBehalfOf?: string;
                queue?: "unclaimed" | "mine" | "waiting" | "accepted" | "in_review";
            };
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePage"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    viewForExaminer: {
        parameters: {
            query?: {
                onBehalfOf?: string;
            };
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelReviewView"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force; `review.recused` You are out of this review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force" | "review.recused";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    claimExamination: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    releaseExamination: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `application.held_by_another` Somebody else holds the application */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "application.held_by_another";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    overrideFinding: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Override"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `application.held_by_another` Somebody else holds the application */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "application.held_by_another";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `examination.clause_unknown` The rule pack has no such clause */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "examination.clause_unknown";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    requestCorrection: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestCorrectionRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `application.held_by_another` Somebody else holds the application */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "application.held_by_another";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `examination.clause_unknown` The rule pack has no such clause; `examination.late_ground_unexplained` A late ground needs a reason */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "examination.clause_unknown" | "examination.late_ground_unexplained";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    acceptApplication: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptApplicationRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `application.held_by_another` Somebody else holds the application */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "application.held_by_another";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `examination.finding_open` Clauses are still open */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "examination.finding_open";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    refuseApplication: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseApplicationRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `application.held_by_another` Somebody else holds the application */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "application.held_by_another";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `examination.clause_unknown` The rule pack has no such clause; `examination.refusal_unfounded` The refusal is unfounded */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "examination.clause_unknown" | "examination.refusal_unfounded";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    actOnRuleChange: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnRuleChangeRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force; `review.recused` You are out of this review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force" | "review.recused";
                    };
                };
            };
            /** @description `application.not_found` There is no such application; `re_evaluation.not_found` There is no such report */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found" | "re_evaluation.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `application.held_by_another` Somebody else holds the application; `re_evaluation.not_affected` The application is not affected */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "application.held_by_another" | "re_evaluation.not_affected";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    convenePanel: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Panel"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `review.panel_size` The panel has the wrong size */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "review.panel_size";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    replaceExpert: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Replacement"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force; `review.recused` You are out of this review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force" | "review.recused";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `review.expert_barred` This expert is out of the review; `review.already_seated` This expert sits on the panel already; `review.seats_used_up` No more experts can be replaced; `review.already_scored` The sheet is in already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "review.expert_barred" | "review.already_seated" | "review.seats_used_up" | "review.already_scored";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `review.expert_unknown` Nobody of that name sits on the panel */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "review.expert_unknown";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    recuseExpert: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Recusal"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force; `review.recused` You are out of this review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force" | "review.recused";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `review.expert_barred` This expert is out of the review */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "review.expert_barred";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `review.expert_unknown` Nobody of that name sits on the panel */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "review.expert_unknown";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    proposeSelection: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeSelectionRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force; `review.recused` You are out of this review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force" | "review.recused";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `review.scores_missing` Scores are missing */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "review.scores_missing";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    conveneMany: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConveneManyRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConveneManyAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    listExpertQueue: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePage"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    viewForExpert: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelReviewView"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `review.recused` You are out of this review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "review.recused";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `review.not_declared` No conflict was declared or ruled out yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "review.not_declared";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    declareConflict: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Declaration"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `review.recused` You are out of this review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "review.recused";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `review.already_declared` It was declared already; `review.closed` The review is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "review.already_declared" | "review.closed";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    scoreApplication: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreApplicationRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `review.recused` You are out of this review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "review.recused";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `review.not_declared` No conflict was declared or ruled out yet; `review.already_scored` The sheet is in already; `review.closed` The review is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "review.not_declared" | "review.already_scored" | "review.closed";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    closeReview: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseReviewRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `review.recused` You are out of this review; `review.not_chair` Only the chair closes a review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "review.recused" | "review.not_chair";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `review.not_declared` No conflict was declared or ruled out yet; `review.closed` The review is closed; `review.scores_missing` Scores are missing */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "review.not_declared" | "review.closed" | "review.scores_missing";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    listDeciderQueue: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                onBehalfOf?: string;
                queue?: "proposed" | "selected" | "not_selected" | "on_notice" | "objections" | "reconsiderations";
            };
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePage"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    viewForDecider: {
        parameters: {
            query?: {
                onBehalfOf?: string;
            };
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelReviewView"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force; `review.recused` You are out of this review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force" | "review.recused";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    decideSelection: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideSelectionRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force; `review.recused` You are out of this review; `decision.same_person` Who proposed does not decide */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force" | "review.recused" | "decision.same_person";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `examination.clause_unknown` The rule pack has no such clause */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "examination.clause_unknown";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    decideMany: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideManyRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConveneManyAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    answerObjection: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerObjectionRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force; `review.recused` You are out of this review; `decision.same_person` Who proposed does not decide */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force" | "review.recused" | "decision.same_person";
                    };
                };
            };
            /** @description `application.not_found` There is no such application; `objection.not_found` There is no such objection */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found" | "objection.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `objection.already_answered` The objection is answered already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "objection.already_answered";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    decideReconsideration: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReconsiderationRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force; `review.recused` You are out of this review; `decision.same_person` Who proposed does not decide */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force" | "review.recused" | "decision.same_person";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    revokeProject: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnToAssociationRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force; `review.recused` You are out of this review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force" | "review.recused";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    getReviewHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetReviewHistoryAnswer"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `review.recused` You are out of this review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "review.recused";
                    };
                };
            };
            /** @description `application.not_found` There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    readPersonalData: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadPersonalDataRequest"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPersonalDataAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `review.recused` You are out of this review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "review.recused";
                    };
                };
            };
            /** @description `application.not_found` There is no such application; `objection.not_found` There is no such objection */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_found" | "objection.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    getOverview: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    listReEvaluations: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReEvaluationsAnswer"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    getReEvaluation: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetReEvaluationAnswer"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `call.not_found` There is no such call; `re_evaluation.not_found` There is no such report */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found" | "re_evaluation.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    listDelegations: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDelegationsAnswer"];
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    delegate: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegateRequest"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegateAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `delegation.not_possible` This cannot be delegated */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "delegation.not_possible";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    withdrawDelegation: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                delegationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegateAnswer"];
                };
            };
            /** @description `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `delegation.not_found` There is no such delegation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "delegation.not_found";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    publishNotice: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishNoticeRequest"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishNoticeAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force; `review.recused` You are out of this review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force" | "review.recused";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `notice.nothing_to_publish` Nothing waits to be published */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "notice.nothing_to_publish";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `notice.working_days_missing` The length of the notice is missing; `notice.begins_in_the_past` A notice cannot begin in the past */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "notice.working_days_missing" | "notice.begins_in_the_past";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    announce: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                onBehalfOf?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnounceRequest"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishNoticeAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed; `delegation.not_in_force` No delegation is in force; `review.recused` You are out of this review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden" | "delegation.not_in_force" | "review.recused";
                    };
                };
            };
            /** @description `call.not_found` There is no such call; `notice.not_found` There is no such public notice */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found" | "notice.not_found";
                    };
                };
            };
            /** @description `announcement.too_early` The notice is still running; `announcement.objection_open` Objections are still open; `announcement.nothing_to_announce` Nothing to announce */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "announcement.too_early" | "announcement.objection_open" | "announcement.nothing_to_announce";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    lodgeObjection: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LodgeObjectionRequest"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LodgeObjectionAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `call.not_found` There is no such call; `notice.not_found` There is no such public notice */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found" | "notice.not_found";
                    };
                };
            };
            /** @description `application.not_from_here` Not possible in this state; `objection.not_in_period` Outside the period of the notice; `objection.too_many` No more objections are taken to this project */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.not_from_here" | "objection.not_in_period" | "objection.too_many";
                    };
                };
            };
            /** @description `application.changed_meanwhile` The application was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "application.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    readObjection: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadObjectionRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadObjectionAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json";
                    };
                };
            };
            /** @description `objection.not_found` There is no such objection */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "objection.not_found";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    extendCall: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendCallRequest"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extension"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `call.not_open` The call is not open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_open";
                    };
                };
            };
            /** @description `call.changed_meanwhile` The call was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    reEvaluate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReEvaluateRequest"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReEvaluateAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `call.pack_unknown` The rule pack is not published; `re_evaluation.same_pack` It is the same pack */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "call.pack_unknown" | "re_evaluation.same_pack";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    moveToRulePack: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
                "Accept-Language"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveToRulePackRequest"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    "server-time": components["headers"]["server-time"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReEvaluateAnswer"];
                };
            };
            /** @description `request.not_json` The body is not JSON; `request.idempotency_key_missing` Idempotency-Key is missing; `request.idempotency_key_invalid` Idempotency-Key is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.not_json" | "request.idempotency_key_missing" | "request.idempotency_key_invalid";
                    };
                };
            };
            /** @description `caller.unknown` Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.unknown";
                    };
                };
            };
            /** @description `caller.forbidden` Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "caller.forbidden";
                    };
                };
            };
            /** @description `call.not_found` There is no such call */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.not_found";
                    };
                };
            };
            /** @description `call.changed_meanwhile` The call was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "call.changed_meanwhile";
                    };
                };
            };
            /** @description `request.too_large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.too_large";
                    };
                };
            };
            /** @description `request.invalid` The request has errors; `request.idempotency_key_reused` Idempotency-Key was used before; `call.pack_unknown` The rule pack is not published; `re_evaluation.same_pack` It is the same pack */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.invalid" | "request.idempotency_key_reused" | "call.pack_unknown" | "re_evaluation.same_pack";
                    };
                };
            };
            /** @description `request.if_match_missing` If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request.if_match_missing";
                    };
                };
            };
            500: components["responses"]["Fault"];
        };
    };
}
