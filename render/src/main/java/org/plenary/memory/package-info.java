/**
 * What was translated before and can be used again: memories, counts for billing, glossaries.
 *
 * <p>Knows nothing of the command line.
 */
package org.plenary.memory;
