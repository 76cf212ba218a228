/**
 * Which files are versions of one another, and how their differences are reported.
 *
 * <p>Knows nothing of the command line.
 */
package org.plenary.cli.parity;
