/**
 * What rule files say, as plain records with lines: rules, their conditions, constraints and
 * tokens. The reader here is the one place that walks the parser's own tree; checks and lint work
 * on the records.
 */
@NullMarked
package chokepoint.rulebase.syntax;

import org.jspecify.annotations.NullMarked;
