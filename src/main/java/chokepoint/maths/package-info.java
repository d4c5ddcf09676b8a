/**
 * The domain-neutral kernel that rules may call: exact step functions of time, accounts that fill
 * and drain, capacity that comes on line. Pure values; no clock, no files, no vocabulary.
 */
@NullMarked
package chokepoint.maths;

import org.jspecify.annotations.NullMarked;
