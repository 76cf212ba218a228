package org.plenary.cli;

import org.plenary.cli.check.CheckPlan;
import org.plenary.language.Vocabularies;
import org.plenary.lint.LintContext;
import org.plenary.model.Draft;
import org.plenary.source.SourceDocument;

/** Finds out of a draft what rules need to know, as its plan wants it. */
final class LintContexts {
  private final Pipeline pipeline;
  private final Vocabularies vocabularies = new Vocabularies();

  LintContexts(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  LintContext of(SourceDocument source, CheckPlan plan) {
    Draft draft =
        plan.language().isPresent()
            ? pipeline.draft(source, plan.language().get())
            : pipeline.draft(source);
    LintContext found = LintContext.of(source, draft, plan.registry(), vocabularies);
    return plan.profile().map(found::under).orElse(found);
  }
}
