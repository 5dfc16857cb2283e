package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jcmledger.core.event.AccountSuspended;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.event.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Earlier forms of events; all of them invented, since there are none yet. */
class EventFormsTest {

  private static final String TRANSFERRED = "jcm.CreditsTransferred";

  private static final StoredForm MOVED = new StoredForm("jcm.CreditsMoved", 1);

  /**
   * Revision 1 said {@code out} and {@code in}, 2 had one range, 3 is today's; MOVED came first.
   */
  private static final EventForms FORMS =
      EventForms.ours()
          .raised(TRANSFERRED, 3)
          .with(
              new Upcaster(MOVED, new StoredForm(TRANSFERRED, 1), fields -> fields.remove("fee")),
              Upcaster.toNextRevision(
                  TRANSFERRED,
                  1,
                  fields -> {
                    fields.rename("out", "from");
                    fields.rename("in", "to");
                  }),
              Upcaster.toNextRevision(
                  TRANSFERRED,
                  2,
                  fields -> {
                    StoredFields range = fields.object("range");
                    fields.put(
                        "serials", List.of(range.whole("first") + "-" + range.whole("last")));
                    fields.remove("range");
                  }));

  private static final String REVISION_3 =
      "{'on':'2016-09-30','by':'Ältere 🌱','book':'JP','from':'A-1','to':'A-2',"
          + "'serials':['1-60']}";
  private static final String REVISION_2 =
      REVISION_3.replace("'serials':['1-60']", "'range':{'first':1,'last':60}");
  private static final String REVISION_1 =
      REVISION_2.replace("'from'", "'out'").replace("'to'", "'in'");
  private static final String REVISION_0 = REVISION_1.replace("'book'", "'fee':1.50,'book'");

  private static byte[] bytes(String json) {
    return json.replace('\'', '"').getBytes(UTF_8);
  }

  private static String problem(String type, int revision, String json) {
    return String.valueOf(
        catchThrowableOfType(
                UnreadableEventException.class, () -> FORMS.decode(type, revision, bytes(json)))
            .getMessage());
  }

  @Test
  void everyEarlierFormIsTheSameEventToday() {
    Event event = FORMS.decode(TRANSFERRED, 3, bytes(REVISION_3));
    assertThat(event).isInstanceOf(CreditsTransferred.class);
    assertThat(FORMS.decode(TRANSFERRED, 2, bytes(REVISION_2))).isEqualTo(event);
    assertThat(FORMS.decode(TRANSFERRED, 1, bytes(REVISION_1))).isEqualTo(event);
    assertThat(FORMS.decode(MOVED.type(), 1, bytes(REVISION_0))).isEqualTo(event);
  }

  @Test
  void anEarlierFormIsShownAsItWouldBeWrittenToday() {
    EncodedEvent today = FORMS.upcast(MOVED.type(), 1, bytes(REVISION_0));
    assertThat(today.form()).isEqualTo(new StoredForm(TRANSFERRED, 3));
    assertThat(today.payload()).isEqualTo(bytes(REVISION_3));
  }

  @Test
  void whatIsStoredStaysAsItIs() {
    byte[] stored = bytes(REVISION_0);
    FORMS.decode(MOVED.type(), 1, stored);
    assertThat(stored).isEqualTo(bytes(REVISION_0));
    byte[] today = bytes(REVISION_3);
    assertThat(FORMS.upcast(TRANSFERRED, 3, today).payload()).isSameAs(today);
  }

  @Test
  void stepsChangeListsOfObjectsAndOnlyWhatTheyName() {
    StoredFields fields =
        Json.read(
            bytes("{'n':12345678901234567890123,'d':1.50,'t':true,'l':[{'a':'x'},{'a':'y'}]}"),
            StoredFields::read);
    fields.objects("l").forEach(each -> each.rename("a", "b"));
    fields.objects("l").get(0).put("a", 7);
    fields.put("yes", false);
    assertThat(fields.names()).containsExactly("n", "d", "t", "l", "yes");
    assertThat(fields.write())
        .isEqualTo(
            bytes(
                "{'n':12345678901234567890123,'d':1.50,'t':true,"
                    + "'l':[{'b':'x','a':7},{'b':'y'}],'yes':false}"));
  }

  @Test
  void saysWhatIsWrongWithAnEarlierForm() {
    assertThat(problem(TRANSFERRED, 1, REVISION_2))
        .isEqualTo(
            "event jcm.CreditsTransferred of revision 1 cannot be read: out: the field is missing");
    assertThat(problem(TRANSFERRED, 2, REVISION_2.replace("60", "'60'")))
        .endsWith("cannot be read: range.last: a whole number is wanted");
    assertThat(problem(TRANSFERRED, 2, REVISION_2.replace("60", "6.5")))
        .endsWith("cannot be read: range.last: a whole number is wanted, not 6.5");
    assertThat(problem(TRANSFERRED, 2, REVISION_2.replace("60", "0")))
        .startsWith("event jcm.CreditsTransferred of revision 2 cannot be read: serials[0]: as ")
        .contains("as jcm.CreditsTransferred revision 3, ");
    assertThat(problem(TRANSFERRED, 2, REVISION_2.replace("'to'", "'from'")))
        .endsWith("cannot be read: from: the field is given twice");
    assertThat(problem(TRANSFERRED, 2, REVISION_2 + "{}"))
        .endsWith("nothing is wanted after the object, not an object");
    assertThat(problem(TRANSFERRED, 2, REVISION_2.substring(0, 40))).contains("not JSON");
    assertThat(problem(TRANSFERRED, 2, "[]")).endsWith("an object is wanted, not a list");
    assertThat(problem(TRANSFERRED, 2, "{'by':null}")).contains("by: ");
  }

  /** Also where there are steps from earlier ones. */
  @Test
  void refusesANewerRevision() {
    assertThat(problem(TRANSFERRED, 4, REVISION_3))
        .isEqualTo(
            "event jcm.CreditsTransferred of revision 4 cannot be read: it was written by a newer"
                + " version of the library; this one knows revision 3");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void refusesRevisionsThatCannotBe(int revision) {
    assertThat(problem(TRANSFERRED, revision, REVISION_3)).contains("of revision " + revision);
    assertThat(problem("", revision, REVISION_3)).contains("knows no event of this type");
  }

  @Test
  void aStepThatFailsIsAnEventThatCannotBeRead() {
    EventForms forms =
        EventForms.ours()
            .with(
                new Upcaster(
                    MOVED,
                    new StoredForm(TRANSFERRED, 1),
                    fields -> Integer.parseInt(fields.text("by"))));
    var unreadable =
        catchThrowableOfType(
            UnreadableEventException.class, () -> forms.decode(MOVED.type(), 1, bytes(REVISION_3)));
    assertThat(unreadable)
        .hasMessageContaining("does not become jcm.CreditsTransferred revision 1: For input");
  }

  @Test
  void tellsWhichFormsThereAre() {
    assertThat(FORMS.present()).hasSameSizeAs(EventForms.ours().present());
    assertThat(FORMS.present()).contains(new StoredForm(TRANSFERRED, 3));
    assertThat(FORMS.earlier())
        .containsExactly(MOVED, new StoredForm(TRANSFERRED, 1), new StoredForm(TRANSFERRED, 2));
    assertThat(FORMS.lost()).isEmpty();
  }

  @Test
  void tellsWhatARaisedRevisionLeftBehind() {
    assertThat(EventForms.ours().raised(TRANSFERRED, 3).lost())
        .containsExactly(new StoredForm(TRANSFERRED, 1), new StoredForm(TRANSFERRED, 2));
    StoredForm former = new StoredForm("jcm.AccountFrozen", 2);
    StoredForm suspended = new StoredForm("jcm.AccountSuspended", 1);
    assertThat(EventForms.ours().with(Upcaster.renaming(former, suspended)).lost())
        .as("a former name's first revision")
        .containsExactly(new StoredForm("jcm.AccountFrozen", 1));
    StoredForm nowhere = new StoredForm("jcm.Nowhere", 1);
    assertThat(EventForms.ours().with(Upcaster.renaming(MOVED, nowhere)).lost())
        .containsExactly(MOVED);
  }

  @Test
  void anEventCanBeRenamed() {
    AccountSuspended event =
        SampleEvents.all().stream()
            .filter(AccountSuspended.class::isInstance)
            .map(AccountSuspended.class::cast)
            .findFirst()
            .orElseThrow();
    EncodedEvent encoded = EventFormat.encode(event);
    StoredForm former = new StoredForm("jcm.AccountFrozen", 1);
    assertThat(
            EventForms.ours()
                .with(Upcaster.renaming(former, encoded.form()))
                .decode(former.type(), 1, encoded.payload()))
        .isEqualTo(event);
  }

  @Test
  void stepsThatContradictOneAnotherAreRefused() {
    StoredForm today = new StoredForm(TRANSFERRED, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventForms.ours().with(Upcaster.toNextRevision(TRANSFERRED, 1, f -> {})))
        .withMessage("jcm.CreditsTransferred revision 1 is a form of today");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                EventForms.ours()
                    .with(Upcaster.renaming(MOVED, today), Upcaster.renaming(MOVED, today)))
        .withMessage("jcm.CreditsMoved revision 1 becomes two things");
    StoredForm other = new StoredForm("jcm.Other", 1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                EventForms.ours()
                    .with(Upcaster.renaming(MOVED, other), Upcaster.renaming(other, MOVED)))
        .withMessageEndingWith("becomes itself again");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Upcaster(today, new StoredForm(TRANSFERRED, 3), fields -> {}));
  }
}
