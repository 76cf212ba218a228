/**
 * Drafts handed to translators as XLIFF and taken back: units with protected codes, callouts filled
 * in from the vocabulary, references rewritten by rule.
 *
 * <p>Knows nothing of the command line. Files carry only what Trados, memoQ and OmegaT leave alone:
 * no module elements inside units, no matches.
 */
package org.plenary.xliff;
