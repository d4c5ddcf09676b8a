/** Tests of the command line as a process. */
@NullMarked
package chokepoint.cli;

import org.jspecify.annotations.NullMarked;
