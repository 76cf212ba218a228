package org.plenary.model;

import java.util.List;

/** All that a file holds: one document, or several resolutions one after the other. */
public record Draft(List<Document> documents) {
  public Draft {
    documents = List.copyOf(documents);
  }
}
