/**
 * Findings that were there before: a report in SARIF says which, so that a folder of old drafts can
 * be checked and only what is new is reported.
 */
package org.plenary.report.baseline;
