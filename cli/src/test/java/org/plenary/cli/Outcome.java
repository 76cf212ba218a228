package org.plenary.cli;

/** What a run of the program left. */
record Outcome(int code, String out, String err) {}
