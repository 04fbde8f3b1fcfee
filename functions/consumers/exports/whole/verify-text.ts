/** How all of this is verified, in both languages; it needs no network once the keys are at hand. */
export function verifyText(applicationId: string, contentHash: string | null): string {
  return `申报 ${applicationId} 的核验说明 · How to verify application ${applicationId}

以下各步都不需要网络，只需事先另行取得本系统公布的公钥（接口 GET /v1/keys），存成 keys.json。公钥不在本包内：随包附上的公钥不能证明任何事情。
None of this needs the network. Only the published keys (GET /v1/keys) must be at hand, fetched apart from this archive and kept as keys.json: keys that came in it would prove nothing.

1. 文件完整 Every file is whole
   manifest.json 列出每个文件的 SHA-256，与 sha256sum 的结果比对。
   manifest.json has the SHA-256 of each file, as sha256sum gives it.

2. 内容与回执一致 The content is what was filed
   content.json 是规范化 JSON（RFC 8785），不含个人信息；${
     contentHash === null
       ? '本申报尚未提交，没有回执。 It was not filed yet, so there is no receipt.'
       : `其 SHA-256 应为\n   ${contentHash}\n   与 receipt.json 中的 contentHash 相同。\n   content.json is canonical JSON without personal data; its SHA-256 is the contentHash in receipt.json.`
   }
   pilots verify receipt.json --content content.json --keys keys.json

3. 记录未改动 The history is unchanged
   pilots verify history.json --keys keys.json
   pilots verify history.json --receipt receipt.json --keys keys.json
   不向您公开的事项只有封印，散列链照样成立。
   What is not for you is there by its seal, and the chain of hashes holds all the same.

4. 材料文件 The materials
   content.json 中每份材料写明 SHA-256，与 files/ 中的文件比对；files/ 只有经过检查的文件。
   content.json states the SHA-256 of each material; files/ has those that were checked and found clean.

5. 申报书、回执和告知书 Form, receipt and letters
   form.pdf、receipt.pdf 和 letters/ 中的文件是归档用的 PDF/A-3a，各以 data.json 为附件，写明所据数据；二维码和页脚的摘要与 content.json、history.json 比对。同一记录每次生成的文件逐字节相同。
   form.pdf, receipt.pdf and those in letters/ are PDF/A-3a for an archive, each with the data that it was made of attached as data.json; the digests on it are those of content.json and history.json. The same record gives the same bytes each time.
`;
}
