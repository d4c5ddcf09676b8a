package chokepoint.support;

/** A rule base of one rule, with a case in which it fires and one in which it does not. */
public final class OneRule {
  public static final String TYPES =
      """
      package chokepoint

      declare Cut
          @lever
          share : Double @key
      end
      declare Shortage
          @finding
          share : Double @key
      end
      """;
  public static final String RULE =
      """
      package chokepoint

      rule "A cut leaves a shortage"
          @id(CUT-001) @zh("削减造成短缺")
          @because("{share|percent} are missing") @because_zh("缺少{share|percent}") @reference("a handbook")
      when
          Cut($share: share > 0.5)
      then
          insertLogical(new Shortage($share));
      end
      """;
  public static final String FIRES =
      """
      - title: a large cut
        horizon: 2027-01-01
        facts:
          - Cut: {share: 0.6}
        expect:
          findings:
            - Shortage: {share: 0.6}
      """;
  public static final String SILENT =
      """
      - title: a small cut
        horizon: 2027-01-01
        facts:
          - Cut: {share: 0.5}
        expect:
          absent:
            - Shortage: {}
      """;

  private OneRule() {}
}
