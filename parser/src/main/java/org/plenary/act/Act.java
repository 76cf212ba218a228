package org.plenary.act;

import java.util.List;
import org.plenary.unit.Unit;

/**
 * Something that somebody is asked to do: {@code Requests the Secretary-General to submit a report
 * at its eighty-eighth session}.
 *
 * @param unit the unit that says what is to be done
 * @param addressees who is asked, as printed: {@code the Secretary-General}; never empty
 * @param text what is to be done, as printed, from the infinitive on: {@code to submit a report …};
 *     the whole unit where it says nothing else
 * @param deadline as printed, {@code at its eighty-eighth session}; empty when none is given
 */
public record Act(Unit unit, List<String> addressees, String text, String deadline) {
  public Act {
    addressees = List.copyOf(addressees);
  }
}
