/**
 * The command line: wiring and one class a command, nothing else. Results go to standard output,
 * everything else to standard error; exit codes are in {@link chokepoint.cli.Main}.
 */
@NullMarked
package chokepoint.cli;

import org.jspecify.annotations.NullMarked;
