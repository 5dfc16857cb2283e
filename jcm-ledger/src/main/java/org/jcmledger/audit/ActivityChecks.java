package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jcmledger.core.value.LinkedRegistration;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.ProjectId;

/**
 * Activities that are registered in another programme too: crediting one for the same days in both
 * counts its reductions twice (DC4). What the registration links and what the auditor declares is
 * held against the listings; what merely looks alike is a lead.
 */
final class ActivityChecks {

  private final LedgerFold fold;
  private final Suspicions suspicions;
  private final List<Listing> listings;
  private final Map<ProjectId, Set<LinkedRegistration>> same = new TreeMap<>();
  private final Map<String, List<ListingRow>> byActivity = new HashMap<>();
  private final Set<String> programmes = new HashSet<>();

  ActivityChecks(LedgerFold fold, List<Listing> listings, List<SameActivities> declared) {
    this.fold = fold;
    this.suspicions = fold.suspicions;
    this.listings = listings;
    for (AuditedCommittee committee : fold.committees.all.values()) {
      committee.projects.forEach(
          (project, registered) ->
              registered.event().description().linked().forEach(there -> link(project, there)));
    }
    for (SameActivities pairs : declared) {
      pairs.pairs().forEach(pair -> link(pair.project(), pair.there()));
    }
    for (Listing listing : listings) {
      for (ListingRow row : listing.rows()) {
        String programme = ListingRow.key(row.registry());
        programmes.add(programme);
        for (String name : new TreeSet<>(List.of(row.activity(), row.project()))) {
          if (!name.isEmpty()) {
            byActivity
                .computeIfAbsent(programme + "/" + ListingRow.key(name), k -> new ArrayList<>())
                .add(row);
          }
        }
      }
    }
  }

  private void link(ProjectId project, LinkedRegistration there) {
    same.computeIfAbsent(project, p -> new TreeSet<>()).add(there);
  }

  void check() {
    same.forEach(
        (project, links) -> {
          List<CreditedDays.Credited> credited = credited(project);
          links.forEach(there -> credited.forEach(here -> overlapping(project, here, there)));
        });
    leads();
  }

  /** By its committee, and in books whose committee is elsewhere. */
  private List<CreditedDays.Credited> credited(ProjectId project) {
    List<CreditedDays.Credited> credited = new ArrayList<>();
    for (AuditedCommittee committee : fold.committees.all.values()) {
      credited.addAll(committee.credited.all().getOrDefault(project, List.of()));
    }
    for (AuditedBook book : fold.books().values()) {
      credited.addAll(book.credited.all().getOrDefault(project, List.of()));
    }
    return credited;
  }

  private void overlapping(
      ProjectId project, CreditedDays.Credited here, LinkedRegistration there) {
    String key =
        ListingRow.key(there.programme().text()) + "/" + ListingRow.key(there.reference().text());
    for (ListingRow row : byActivity.getOrDefault(key, List.of())) {
      boolean credited =
          row.life() != ListingRow.Life.CANCELLED
              && row.period().filter(here.period()::overlaps).isPresent();
      if (credited) {
        MonitoringPeriod other = row.period().orElseThrow();
        Suspicion suspicion =
            new Suspicion(FindingCode.ACTIVITY_CREDITED_ELSEWHERE, here.position())
                .row(row.ref())
                .fact("project", project)
                .fact("period", here.period())
                .fact("activity", there.reference())
                .fact("programme", there.programme())
                .fact("other", other)
                .fact("row", row.ref())
                .stake(quantity(row));
        row.serials()
            .ifPresent(
                serials ->
                    suspicion.serials.add(
                        ListingChecks.serialsOf(
                            row, org.jcmledger.core.serial.SerialSet.of(serials))));
        suspicion.reportOnce(
            suspicions,
            FindingCode.ACTIVITY_CREDITED_ELSEWHERE,
            here.line(),
            project,
            there,
            other);
      }
    }
  }

  private static long quantity(ListingRow row) {
    return row.quantity().orElse(row.serials().map(serials -> serials.size()).orElse(0L));
  }

  /** Similar titles in one country; each activity once, and none that is linked already. */
  private void leads() {
    Map<String, List<ListingRow>> byCountry = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Listing listing : listings) {
      for (ListingRow row : listing.rows()) {
        String activity = ListingRow.key(row.registry() + " " + row.activity() + row.project());
        if (!row.project().isEmpty() && !row.country().isEmpty() && seen.add(activity)) {
          byCountry.computeIfAbsent(country(row.country()), c -> new ArrayList<>()).add(row);
        }
      }
    }
    if (byCountry.isEmpty()) {
      return;
    }
    Map<ListingRow, Set<String>> words = new HashMap<>();
    for (AuditedCommittee committee : fold.committees.all.values()) {
      List<ListingRow> there = byCountry.getOrDefault(country(committee.partner.code()), List.of());
      committee.projects.values().forEach(project -> leads(project, there, words));
    }
  }

  private void leads(
      AuditedCommittee.Registered project,
      List<ListingRow> there,
      Map<ListingRow, Set<String>> words) {
    ProjectId id = project.event().project();
    String title = project.event().description().title().text();
    Set<String> own = Titles.words(title);
    for (ListingRow row : there) {
      Set<String> theirs = words.computeIfAbsent(row, r -> Titles.words(r.project()));
      if (Titles.similar(own, theirs) && !isLinked(id, row)) {
        new Suspicion(FindingCode.SIMILAR_ACTIVITY_ELSEWHERE, project.position())
            .row(row.ref())
            .fact("project", id)
            .fact("title", title)
            .fact("activity", row.activity().isEmpty() ? "?" : row.activity())
            .fact("otherTitle", row.project())
            .fact("programme", row.registry())
            .fact("row", row.ref())
            .report(suspicions);
      }
    }
  }

  private boolean isLinked(ProjectId project, ListingRow row) {
    return same.getOrDefault(project, Set.of()).stream()
        .anyMatch(
            there ->
                ListingRow.key(there.programme().text()).equals(ListingRow.key(row.registry()))
                    && List.of(ListingRow.key(row.activity()), ListingRow.key(row.project()))
                        .contains(ListingRow.key(there.reference().text())));
  }

  /** A country's code: given as alpha-2, alpha-3 or its English name. */
  private static String country(String given) {
    String key = ListingRow.key(given);
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      if (key.equals(ListingRow.key(code))
          || key.equals(ListingRow.key(country.getISO3Country()))
          || key.equals(ListingRow.key(country.getDisplayCountry(Locale.ENGLISH)))) {
        return ListingRow.key(code);
      }
    }
    return key;
  }

  /** Links that no listing at hand says anything about. */
  List<Indeterminate> questions() {
    List<Indeterminate> open = new ArrayList<>();
    same.forEach(
        (project, links) ->
            links.stream()
                .filter(there -> !programmes.contains(ListingRow.key(there.programme().text())))
                .forEach(
                    there ->
                        open.add(
                            new Indeterminate(
                                Indeterminate.Code.LINKED_ACTIVITY,
                                Map.of(
                                    "project", project.reference(),
                                    "activity", there.reference().text(),
                                    "programme", there.programme().text())))));
    return open;
  }
}
