package org.plenary.cli.refs;

import java.util.List;
import org.plenary.model.Draft;
import org.plenary.refer.Reference;

/**
 * The references of one file, in reading order.
 *
 * @param file the file's name as people gave it
 */
public record FileReferences(String file, Draft draft, List<Reference> references) {
  public FileReferences {
    references = List.copyOf(references);
  }
}
