package chokepoint.cli;

import chokepoint.assessment.LimitException;
import chokepoint.assessment.RuleFailure;
import chokepoint.authoring.AuthoringException;
import chokepoint.explanation.PatternException;
import chokepoint.facts.FactSetException;
import chokepoint.mutation.MutationException;
import chokepoint.rulebase.RuleBaseException;
import chokepoint.rulebase.lint.LintException;

/** What a command's exit code says. */
enum ExitCode {
  FINE(0),
  EXPECTATION_FAILED(1),
  BAD_INPUT(2),
  RULES_DO_NOT_COMPILE(3),
  LIMIT_REACHED(4),
  INTERNAL_ERROR(5);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  static ExitCode of(Throwable e) {
    if (e instanceof FactSetException
        || e instanceof UsageException
        || e instanceof AuthoringException
        || e instanceof PatternException
        || e instanceof LintException
        || e instanceof MutationException) {
      return BAD_INPUT;
    }
    if (e instanceof RuleBaseException) {
      return RULES_DO_NOT_COMPILE;
    }
    if (e instanceof LimitException) {
      return LIMIT_REACHED;
    }
    return e instanceof RuleFailure ? RULES_DO_NOT_COMPILE : INTERNAL_ERROR;
  }
}
