/** What a new file, a new rule and a new fact type begin as. */
export const templates = {
  file: "package chokepoint\n",
  rule: `
rule "One policy sentence in the present tense"
    @id(NEW-001)
    @because("{subject|name} ...") @because_zh("{subject|name}……")
    @reference("where this comes from")
when
    FactType($subject: field)
then
    insertLogical(new Finding($subject));
end
`,
  type: `
declare NewMeasure extends Measure
    @zh("新措施") @group(measures)
    @doc("What it is, in a sentence") @doc_zh("一句话说明")
    target : String @zh("对象") @ref("Economy") @doc("Whom it concerns") @doc_zh("所涉对象")
end
`,
};
