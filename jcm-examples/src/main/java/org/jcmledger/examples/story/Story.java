package org.jcmledger.examples.story;

import static org.jcmledger.examples.story.Cast.AOZORA;
import static org.jcmledger.examples.story.Cast.AOZORA_ACCOUNT;
import static org.jcmledger.examples.story.Cast.CANCELLED;
import static org.jcmledger.examples.story.Cast.JP;
import static org.jcmledger.examples.story.Cast.MIDORI;
import static org.jcmledger.examples.story.Cast.MIDORI_ACCOUNT;
import static org.jcmledger.examples.story.Cast.PLEDGE_2020;
import static org.jcmledger.examples.story.Cast.REGISTRY_JP;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jcmledger.JcmLedger;
import org.jcmledger.RequestIds;
import org.jcmledger.core.command.CancelCredits;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.CorrectMovement;
import org.jcmledger.core.command.ReleaseRestriction;
import org.jcmledger.core.command.RestrictDisposal;
import org.jcmledger.core.command.RetireCredits;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.Wording;
import org.jcmledger.examples.Page;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.projection.SerialLife;
import org.jcmledger.store.Receipt;

/** What becomes of credits: transfers, a court's order, a retirement, a cancellation, a mistake. */
public final class Story {

  private final JcmLedger ledger;
  private final Page page;

  private Story(JcmLedger ledger, Page page) {
    this.ledger = ledger;
    this.page = page;
  }

  /** Tells the story in a new file, closes it, opens it again and shows that it says the same. */
  public static void show(Path file, PrintStream out) {
    Page page = new Page(out);
    page.heading("3. A story: every entity in it is invented");
    LedgerView before;
    try (JcmLedger ledger =
        JcmLedger.create(
            file,
            Cast.NARRATOR,
            Wording.of("A story with invented entities; a record of nothing"),
            LedgerScope.japanWith(Cast.MONGOLIA))) {
      Story story = new Story(ledger, page);
      Prelude.tell(ledger);
      page.issuances(ledger.view());
      page.say("");
      story.trade();
      story.court();
      story.ends();
      story.mistake();
      before = ledger.view();
      page.books(before);
    }
    page.say("");
    page.say("Closed " + file);
    try (JcmLedger ledger = JcmLedger.open(file)) {
      page.say("Opened again and replayed " + ledger.view().position() + " events:");
      page.books(ledger.view());
      page.say("");
      page.say(ledger.view().equals(before) ? "The same to the last tonne." : "NOT THE SAME!");
      page.say("");
      new Story(ledger, page).history();
    }
  }

  private void trade() {
    // begin: transfer
    LocalDate day = LocalDate.of(2018, 5, 7);
    Receipt receipt =
        ledger.submit(
            new TransferCredits(
                RequestIds.next(),
                AOZORA,
                day,
                JP,
                AOZORA_ACCOUNT,
                MIDORI_ACCOUNT,
                Credits.of(50)));
    // end: transfer
    page.say(day + "  Aozora transfers 50 t to Midori: recorded as event " + receipt.first() + ".");
  }

  private void court() {
    LocalDate order = LocalDate.of(2018, 6, 1);
    RestrictionId number = RestrictionId.of("ORDER-1");
    SerialRange attached = SerialRange.of(1, 10);
    ledger.submit(
        new RestrictDisposal(
            RequestIds.next(),
            REGISTRY_JP,
            order,
            JP,
            number,
            MIDORI_ACCOUNT,
            Selection.of(attached),
            Wording.of("invented court's attachment")));
    page.say(order + "  A court attaches serials " + attached + " in Midori's account.");
    refused(
        new TransferCredits(
            RequestIds.next(),
            MIDORI,
            order,
            JP,
            MIDORI_ACCOUNT,
            AOZORA_ACCOUNT,
            SerialSet.of(SerialRange.of(5, 12))));
    LocalDate release = LocalDate.of(2018, 7, 2);
    ledger.submit(
        new ReleaseRestriction(
            RequestIds.next(),
            REGISTRY_JP,
            release,
            JP,
            number,
            Wording.of("invented court's release")));
    page.say(release + "  The court releases them.");
  }

  private void ends() {
    LocalDate day = LocalDate.of(2019, 3, 29);
    ledger.submit(
        new RetireCredits(
            RequestIds.next(),
            MIDORI,
            day,
            JP,
            MIDORI_ACCOUNT,
            PLEDGE_2020,
            Selection.of(Credits.of(30)),
            new RetirementPurpose.Pledge(Wording.of("2020 pledge"))));
    page.say(day + "  Midori retires 30 t towards the 2020 pledge.");
    ledger.submit(
        new CancelCredits(
            RequestIds.next(),
            AOZORA,
            day,
            JP,
            AOZORA_ACCOUNT,
            CANCELLED,
            Selection.of(Credits.of(20)),
            CancellationPurpose.VOLUNTARY,
            Wording.of("visitors of an invented fair"),
            Wording.of("to offset their journeys")));
    page.say(day + "  Aozora cancels 20 t for the visitors of a fair.");
    refused(
        new TransferCredits(
            RequestIds.next(), AOZORA, day, JP, AOZORA_ACCOUNT, MIDORI_ACCOUNT, Credits.of(1_000)));
  }

  private void mistake() {
    LocalDate day = LocalDate.of(2019, 4, 5);
    RequestId mistaken = RequestIds.next();
    TransferCredits transfer =
        new TransferCredits(
            mistaken, AOZORA, day, JP, AOZORA_ACCOUNT, MIDORI_ACCOUNT, Credits.of(15));
    Receipt first = ledger.submit(transfer);
    page.say(day + "  Aozora transfers 15 t to Midori, by mistake.");
    Receipt again = ledger.submit(transfer);
    page.say(
        day
            + "  The same request sent again is "
            + (again.equals(first) ? "answered with the same receipt." : "NOT the same!"));
    LocalDate corrected = LocalDate.of(2019, 4, 8);
    ledger.submit(
        new CorrectMovement(
            RequestIds.next(),
            REGISTRY_JP,
            corrected,
            JP,
            mistaken,
            Wording.of("both holders declare the transfer void")));
    page.say(corrected + "  The registry corrects it by a new event; the old one stays.");
    refused(
        new CorrectMovement(
            RequestIds.next(), REGISTRY_JP, corrected, JP, mistaken, Wording.of("a second time")));
  }

  private void refused(Command command) {
    try {
      ledger.submit(command);
      page.say("            NOT refused!");
    } catch (RejectedException e) {
      page.say("            Refused (" + e.rejection().code() + "): " + e.getMessage() + ".");
    }
  }

  private void history() {
    SerialLife life = ledger.book(JP).life(5);
    page.say("The life of serial 5 in Japan's book:");
    for (RecordedEvent recorded : life.events()) {
      page.say("  event " + recorded.position() + "  " + Telling.of(recorded.event()));
    }
    LocalDate before = LocalDate.of(2019, 3, 28);
    page.say("");
    page.say(
        "Midori held "
            + ledger.book(JP).statement(MIDORI_ACCOUNT).asOf(before).balance()
            + " at the end of "
            + before
            + " and holds "
            + ledger.book(JP).balance(MIDORI_ACCOUNT)
            + " now.");
  }
}
