package org.jcmledger.test.upcast;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.event.Event;
import org.jcmledger.format.EncodedEvent;
import org.jcmledger.format.EventFormat;
import org.jcmledger.format.EventForms;
import org.jcmledger.format.StoredForm;
import org.jcmledger.format.UnreadableEventException;

/**
 * Proves for each approved file of an event what it becomes. In a folder there lie
 *
 * <ul>
 *   <li>{@code TYPE-REVISION.json}: the payload of an event, byte by byte as it was stored, and
 *       never changed again; more of one form as {@code TYPE-REVISION.WHAT.json};
 *   <li>for a form that is no longer written, beside it, {@code ….becomes.txt}: the form that takes
 *       its place and the payload in it, such as {@code jcm.CreditsTransferred 2 {…}}.
 * </ul>
 *
 * <p>The library's own test wants the folder to be {@linkplain #isComplete complete}. An integrator
 * may keep one with payloads of their own ledgers, and ask only that they {@linkplain #holds hold}.
 *
 * <pre>{@code
 * UpcastKit.in(Path.of("src/test/resources/golden")).holds();
 * }</pre>
 *
 * <p>Immutable; it reads the folder each time it is asked. It needs no JUnit.
 */
public final class UpcastKit {

  private final EventForms forms;
  private final Path folder;

  private UpcastKit(EventForms forms, Path folder) {
    this.forms = forms;
    this.folder = folder;
  }

  /** Of a folder and the forms that the library reads. */
  public static UpcastKit in(Path folder) {
    return new UpcastKit(EventForms.ours(), folder);
  }

  /** Of the same folder and other forms: to try a change before it is made. */
  public UpcastKit with(EventForms others) {
    return new UpcastKit(others, folder);
  }

  /**
   * Holds every file against what it becomes.
   *
   * @throws AssertionError that names every file which does not become what is beside it, or that
   *     the library does not know
   */
  public void holds() {
    fail("The approved events do not hold", faults(GoldenFile.all(folder)));
  }

  /**
   * The same, and every form that was ever written has a file, and can be read: a type's revision
   * was not raised without a step from the one before.
   *
   * @throws AssertionError that names every fault
   */
  public void isComplete() {
    List<GoldenFile> files = GoldenFile.all(folder);
    List<String> faults = faults(files);
    SortedSet<StoredForm> lost = forms.lost();
    for (StoredForm form : lost) {
      faults.add(form + " was written once, and no upcaster leads from it to a form of today");
    }
    SortedSet<StoredForm> without = new TreeSet<>(forms.present());
    without.addAll(forms.earlier());
    without.addAll(lost);
    files.forEach(file -> without.remove(file.form()));
    for (StoredForm form : without) {
      faults.add(form + " has no approved file " + GoldenFile.nameOf(form));
    }
    fail("The approved events are not complete", faults);
  }

  private static void fail(String what, List<String> faults) {
    if (!faults.isEmpty()) {
      throw new AssertionError(what + ":\n  " + String.join("\n  ", faults));
    }
  }

  private List<String> faults(List<GoldenFile> files) {
    List<String> faults = new ArrayList<>();
    for (GoldenFile file : files) {
      fault(file).ifPresent(fault -> faults.add(file.name() + ": " + fault));
    }
    GoldenFile.strays(folder).forEach(stray -> faults.add(stray + " stands beside no event"));
    return faults;
  }

  private Optional<String> fault(GoldenFile file) {
    StoredForm form = file.form();
    byte[] stored = file.payload();
    EncodedEvent today;
    Event event;
    try {
      today = forms.upcast(form.type(), form.revision(), stored);
      event = forms.decode(form.type(), form.revision(), stored);
    } catch (UnreadableEventException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
    if (!Arrays.equals(stored, file.payload())) {
      return Optional.of("reading it changed the stored bytes");
    }
    if (!Arrays.equals(EventFormat.encode(event).payload(), today.payload())) {
      return Optional.of(
          "as "
              + today
              + " it is not how the event is written today: "
              + EventFormat.encode(event));
    }
    return becomes(file, form.equals(today.form()), today.toString());
  }

  private static Optional<String> becomes(GoldenFile file, boolean isOfToday, String today) {
    Optional<String> expected = file.becomes();
    if (isOfToday) {
      return expected.map(text -> "it is written so today, and becomes nothing else than itself");
    }
    if (expected.isEmpty()) {
      return Optional.of("nothing beside it says what it becomes; it becomes " + today);
    }
    return expected
        .filter(text -> !text.equals(today))
        .map(text -> "it becomes " + today + ", not " + text);
  }
}
