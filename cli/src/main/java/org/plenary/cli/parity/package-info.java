/**
 * How the differences between two language versions are shown.
 *
 * <p>Knows nothing of the command line.
 */
package org.plenary.cli.parity;
