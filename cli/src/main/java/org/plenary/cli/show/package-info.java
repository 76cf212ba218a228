/**
 * What a reader found, printed for people who look for a fault.
 *
 * <p>Knows nothing of what the blocks mean.
 */
package org.plenary.cli.show;
