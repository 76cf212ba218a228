/**
 * Mends drafts: of what rules found, whatever can be put right without asking anybody.
 *
 * <p>{@link org.plenary.fix.Fixer} is where to begin. A fix never changes what is meant: each is
 * held against the model before and after it. Knows rules and Word files that are changed in place;
 * knows no command line and no reports.
 */
package org.plenary.fix;
