/**
 * Parts of {@code fix}: what the changes of one file look like to people.
 *
 * <p>Knows nothing of options and streams.
 */
package org.plenary.cli.fix;
