package org.jcmledger.format;

import static org.jcmledger.format.SampleEvents.ALICE;
import static org.jcmledger.format.SampleEvents.DAY;
import static org.jcmledger.format.SampleEvents.DECISION;
import static org.jcmledger.format.SampleEvents.FROM;
import static org.jcmledger.format.SampleEvents.JP;
import static org.jcmledger.format.SampleEvents.LARGEST_LINE;
import static org.jcmledger.format.SampleEvents.LINE;
import static org.jcmledger.format.SampleEvents.METHODOLOGY;
import static org.jcmledger.format.SampleEvents.MN;
import static org.jcmledger.format.SampleEvents.PLACE;
import static org.jcmledger.format.SampleEvents.PROJECT;
import static org.jcmledger.format.SampleEvents.REGISTRY;
import static org.jcmledger.format.SampleEvents.SERIALS;
import static org.jcmledger.format.SampleEvents.STUDY;
import static org.jcmledger.format.SampleEvents.SUPPORT;
import static org.jcmledger.format.SampleEvents.TO;
import static org.jcmledger.format.SampleEvents.WORDING;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jcmledger.core.command.AdoptStudy;
import org.jcmledger.core.command.AdoptSupport;
import org.jcmledger.core.command.ApplyAuthorisation;
import org.jcmledger.core.command.ApproveMethodology;
import org.jcmledger.core.command.AuthoriseOutcomes;
import org.jcmledger.core.command.CancelCredits;
import org.jcmledger.core.command.ChangeAuthorisation;
import org.jcmledger.core.command.CloseAccount;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.CorrectMovement;
import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.command.IssueCredits;
import org.jcmledger.core.command.NotifyAuthorisation;
import org.jcmledger.core.command.NotifyIssuance;
import org.jcmledger.core.command.NotifyRevocation;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.command.OpenBook;
import org.jcmledger.core.command.RecordMeeting;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.command.ReleaseRestriction;
import org.jcmledger.core.command.RestrictDisposal;
import org.jcmledger.core.command.ResumeAccount;
import org.jcmledger.core.command.RetireCredits;
import org.jcmledger.core.command.RevokeAuthorisation;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.command.SignBilateralDocument;
import org.jcmledger.core.command.SignMemorandum;
import org.jcmledger.core.command.SuspendAccount;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.Country;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.StudyId;
import org.jcmledger.core.value.SupportDescription;
import org.jcmledger.core.value.SupportId;
import org.jcmledger.core.value.Wording;

/** Commands of every type, some without what may be left out. */
public final class SampleCommands {

  private static final RestrictionId RESTRICTION = RestrictionId.of("R-1");

  private SampleCommands() {}

  /** At least one line of every type, each with a request of its own. */
  public static List<CommandLine> all() {
    return List.of(
        of(new SignBilateralDocument(id("c-1"), REGISTRY, FactDate.parse("2013-01"), MN)),
        sourced(
            new RegisterProject(
                id("c-2"),
                REGISTRY,
                FactDate.parse("FY2015"),
                MN,
                ProjectId.of("MN001"),
                Wording.of("Heat Only Boilers"))),
        of(
            new DecideIssuance(
                id("c-3"),
                REGISTRY,
                FactDate.parse("2016-09-29"),
                MN,
                DECISION,
                List.of(LINE, LARGEST_LINE))),
        of(
            new SignBilateralDocument(
                id("c-4"), REGISTRY, FactDate.parse("2013-01-08"), MN, Optional.of(PLACE))),
        of(
            new SignMemorandum(
                id("c-5"), REGISTRY, FactDate.parse("2015-12-07"), MN, Optional.empty())),
        sourced(
            new RecordMeeting(
                id("c-6"), REGISTRY, FactDate.parse("../2015-12-14"), MN, 3, Optional.of(PLACE))),
        of(
            new ApproveMethodology(
                id("c-7"),
                REGISTRY,
                FactDate.parse("../2015-12-14"),
                MN,
                MethodologyId.of("MN_AM001"),
                METHODOLOGY,
                Optional.of(DecisionForm.ELECTRONIC))),
        of(
            new RegisterProject(
                id("c-8"),
                REGISTRY,
                FactDate.parse("FY2015"),
                MN,
                ProjectId.of("MN001"),
                PROJECT,
                Optional.of(DecisionForm.MEETING))),
        of(
            new AdoptSupport(
                id("p-1"),
                REGISTRY,
                FactDate.parse("FY2013"),
                SupportId.of("MN-NEDO-1"),
                Country.of("MN"),
                SUPPORT)),
        of(
            new AdoptSupport(
                id("p-2"),
                REGISTRY,
                FactDate.parse("../2015-12-14"),
                SupportId.of("MN-1"),
                Country.of("MN"),
                SupportDescription.unnamed())),
        of(
            new AdoptStudy(
                id("p-3"),
                REGISTRY,
                FactDate.parse("FY2015"),
                StudyId.of("CITY-2015-03"),
                Country.of("MY"),
                STUDY)),
        of(new OpenBook(id("b-1"), REGISTRY, DAY, JP, ZoneId.of("Asia/Tokyo"))),
        of(
            new OpenAccount(
                id("b-2"), REGISTRY, DAY, JP, FROM, AccountKind.GOVERNMENT_HOLDING, ALICE)),
        sourced(
            new OpenAccount(
                id("b-3"),
                REGISTRY,
                BookDate.TODAY,
                JP,
                TO,
                AccountKind.PROJECT_OPERATOR_HOLDING,
                ALICE,
                BilingualName.of("Alice", "アリス"),
                true)),
        of(new SuspendAccount(id("b-4"), REGISTRY, DAY, JP, FROM, WORDING)),
        of(new ResumeAccount(id("b-5"), REGISTRY, DAY, JP, FROM)),
        of(new CloseAccount(id("b-6"), REGISTRY, BookDate.TODAY, JP, FROM)),
        of(
            new NotifyIssuance(
                id("b-7"),
                REGISTRY,
                BookDate.of(DAY),
                JP,
                DECISION,
                FactDate.parse("../2016-09-29"),
                List.of(NotifiedLine.of(1, LINE, LINE.japan())))),
        of(
            new IssueCredits(
                id("b-8"),
                REGISTRY,
                DAY,
                JP,
                LineRef.of(DECISION, 1),
                Allocation.of(FROM, Credits.of(49)),
                Allocation.of(TO, Credits.of(1)))),
        of(
            new RestrictDisposal(
                id("b-9"), REGISTRY, DAY, JP, RESTRICTION, FROM, Selection.of(SERIALS), WORDING)),
        of(new ReleaseRestriction(id("b-10"), REGISTRY, DAY, JP, RESTRICTION, WORDING)),
        of(new CorrectMovement(id("b-11"), REGISTRY, DAY, JP, id("h-1"), WORDING)),
        of(new TransferCredits(id("h-1"), ALICE, DAY, JP, FROM, TO, SERIALS)),
        sourced(new TransferCredits(id("h-2"), ALICE, DAY, JP, FROM, TO, Credits.of(Credits.MAX))),
        of(retire("h-3", new RetirementPurpose.Ndc(2021, 2030, 2025))),
        of(retire("h-4", new RetirementPurpose.Pledge(Wording.of("Japan's 2020 pledge")))),
        of(
            new CancelCredits(
                id("h-5"),
                ALICE,
                DAY,
                JP,
                FROM,
                TO,
                Selection.of(SERIALS),
                CancellationPurpose.VOLUNTARY,
                Wording.of("Alice Ltd"),
                WORDING)),
        of(
            new IssueCredits(
                id("b-12"),
                REGISTRY,
                BookDate.TODAY,
                JP,
                LineRef.of(DECISION, 2),
                List.of(Allocation.of(FROM, Credits.of(49))),
                new TreeSet<>(List.of(SampleAuthorisations.HOST, SampleAuthorisations.JAPAN)))),
        of(
            new AuthoriseOutcomes(
                id("a-1"),
                REGISTRY,
                FactDate.parse("2025-03-31"),
                MN,
                SampleAuthorisations.HOST,
                SampleAuthorisations.MONGOLIA,
                SampleAuthorisations.APPROACH,
                SampleAuthorisations.FULL)),
        of(
            new AuthoriseOutcomes(
                id("a-2"),
                REGISTRY,
                FactDate.parse("2025-03-31"),
                MN,
                SampleAuthorisations.HOST,
                SampleAuthorisations.MONGOLIA,
                SampleAuthorisations.APPROACH,
                SampleAuthorisations.BARE)),
        sourced(
            new ChangeAuthorisation(
                id("a-3"),
                REGISTRY,
                FactDate.parse("2025-06"),
                MN,
                SampleAuthorisations.HOST,
                SampleAuthorisations.FULL,
                WORDING)),
        of(
            new RevokeAuthorisation(
                id("a-4"),
                REGISTRY,
                FactDate.parse("2026-01-05"),
                MN,
                SampleAuthorisations.HOST,
                WORDING)),
        of(
            new NotifyAuthorisation(
                id("a-5"),
                REGISTRY,
                BookDate.of(DAY),
                JP,
                MN,
                SampleAuthorisations.HOST,
                2,
                FactDate.parse("2025-06"),
                SampleAuthorisations.MONGOLIA,
                SampleAuthorisations.APPROACH,
                SampleAuthorisations.FULL)),
        of(
            new NotifyRevocation(
                id("a-6"),
                REGISTRY,
                BookDate.TODAY,
                JP,
                MN,
                SampleAuthorisations.HOST,
                FactDate.parse("2026-01-05"),
                WORDING)),
        of(
            new ApplyAuthorisation(
                id("a-7"),
                REGISTRY,
                BookDate.TODAY,
                JP,
                new TreeSet<>(List.of(SampleAuthorisations.HOST)),
                SERIALS)));
  }

  private static Command retire(String request, RetirementPurpose purpose) {
    return new RetireCredits(
        id(request), ALICE, BookDate.TODAY, JP, FROM, TO, Selection.of(Credits.of(1)), purpose);
  }

  private static CommandLine of(Command command) {
    return CommandLine.of(command);
  }

  private static CommandLine sourced(Command command) {
    return new CommandLine(command, Optional.of(Wording.of("minutes of the 4th meeting, p. 3")));
  }

  private static RequestId id(String id) {
    return RequestId.of(id);
  }
}
