export const HELP = `pilots: the association standard pilots from the command line

  pilots token <account>                    an access token of a sample account, e.g. association-1
  pilots calls apply                        publish the historical calls and the sample call
  pilots assess <facts.json> --call <id>    how the rules of a call judge these facts
  pilots assess <facts.json> --pack <id>    how a rule pack judges them, e.g. ADOPTION-2023
  pilots verify <receipt>                   whether a receipt is genuine, and what it proves
      --keys <file or url>                  the published keys; with a file, offline
      --content <content.json>              whether this is the content that was filed
  pilots history <application> --call <id>  all that happened to an application of one's own
      --json                                the same as an export that can be verified
  pilots verify <history.json>              whether it is whole; else the first event that is wrong
      --receipt <receipt.json>              whether it holds the filing that the receipt is for
      --keys <file or url>                  the published keys; with a file, offline
  pilots help

Reviewing, always with --call <id>. Begin with the queue, look at one, then say what becomes of it:

  pilots queue --as recommender             what waits for the recommender, oldest first
  pilots queue --as examiner                what waits for an examiner, oldest first
      --queue unclaimed | mine | waiting    nobody's yet, one's own, or with the association
      --cursor <cursor>                     the next page, as the one before names it
  pilots show <application>                 its findings, clause by clause, and what may be done
      --as recommender | examiner           with --json: all that the form says as well

  A recommender (推荐部门):
  pilots recommend <application> --opinion <text>    ticks the call's whole checklist
  pilots return <application> --reasons <text>       back to the association
  pilots decline <application> --reasons <text>      not recommended; that is final

  An examiner (形式审查):
  pilots claim <application>                take it, so that nobody else does
  pilots release <application>              put it back
  pilots override <application> --clause <id> --outcome met|unmet|not_applicable --reason <text>
                                            judge a clause yourself; the rules' finding stays beside
  pilots return <application> --file <defects.json>  for correction; the file lists every defect:
                                            [{"pointer": "/standard/number", "clause": "...",
                                              "instruction": "..."}]
      --late-ground <text>                  why a defect was not named the first time
  pilots accept <application> --reason <text>
  pilots refuse <application> --reason <text> --clauses <id>,<id>

  --dry-run            say what would happen, and do nothing
  --json               the answer as JSON, for programs
  --account <account>  who signs in at the local cloud; otherwise association-1,
                       recommender-1 or examiner-1

  <facts.json>, <defects.json>, <receipt>, <history.json>: a file, or - for standard input
  --api <url>      the API; otherwise the local cloud that npm start runs
  --token <token>  an access token; otherwise PILOTS_TOKEN, or a local sign-in
  PILOTS_DATA      the folder of that local cloud, where it is not .local`;
