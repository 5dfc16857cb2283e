package org.jcmledger.report.cadtrust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jcmledger.CommandFile;
import org.jcmledger.JcmLedger;
import org.jcmledger.Setting;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.report.aef.Nomenclature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CadTrustExportTest {

  private static final Map<String, String> PICKLISTS =
      Map.of(
          "projectSector", "project_sector",
          "projectStatus", "project_status",
          "projectUnitMetric", "unit_metric",
          "unitMetric", "unit_metric",
          "unitType", "unit_type",
          "unitStatus", "unit_status",
          "stakeholderType", "stakeholder_type",
          "labelType", "label_type",
          "validationType", "validation_type");

  @TempDir Path folder;

  private static CadTrustExport export() throws IOException {
    CadTrustExport export = new CadTrustExport();
    try (InputStream lines =
            Objects.requireNonNull(CadTrustExportTest.class.getResourceAsStream("cadtrust.jsonl"));
        JcmLedger ledger =
            JcmLedger.inMemory(
                Setting.declaration(LedgerScope.everything()),
                () -> java.time.Instant.parse("2026-11-01T00:00:00Z"))) {
      List<String> outcomes = new ArrayList<>();
      CommandFile.submitAll(ledger, new ByteArrayInputStream(lines.readAllBytes()), outcomes::add);
      assertThat(outcomes).allMatch(outcome -> outcome.contains("\"outcome\":\"accepted\""));
      ledger.history(export::add);
    }
    return export;
  }

  private static List<CadTrustRecord> records(CadTrustExport export, String table) {
    List<CadTrustRecord> records = new ArrayList<>();
    export.records(
        record -> {
          if (record.table().equals(table)) {
            records.add(record);
          }
        });
    return records;
  }

  private static List<String> values(CadTrustExport export, String table, String... fields) {
    return records(export, table).stream()
        .map(record -> String.join("|", Stream.of(fields).map(record::value).toList()))
        .toList();
  }

  @Test
  void reads_the_model_as_published() {
    assertThat(CadTrustModel.tableNames())
        .startsWith("program", "methodology", "stakeholder", "label", "project")
        .endsWith("issuance", "unit", "unit_label")
        .hasSize(15);
    assertThat(CadTrustModel.fields("unit"))
        .contains(
            new CadTrustField("unitSerialId", true, false),
            new CadTrustField("unitRetirementBeneficiaryId", false, false),
            new CadTrustField("marketplaceIdentifier", false, false))
        .noneMatch(field -> field.name().equals("unitCount"));
    assertThat(CadTrustModel.fields("project"))
        .contains(new CadTrustField("projectSector", true, true))
        .noneMatch(field -> field.name().equals("orgUid"));
    assertThat(CadTrustModel.picklist("aef_t2_authorizations_metric"))
        .containsExactly("GHC", "Non-GHG");
  }

  @Test
  void every_record_is_as_the_model_wants_it() throws IOException {
    Set<String> tables = new HashSet<>();
    List<String> order = List.copyOf(CadTrustModel.tableNames());
    int[] last = {0};
    export()
        .records(
            record -> {
              tables.add(record.table());
              int place = order.indexOf(record.table());
              assertThat(place).as("order of insertion").isGreaterThanOrEqualTo(last[0]);
              last[0] = place;
              for (CadTrustField field : CadTrustModel.fields(record.table())) {
                String value = record.value(field.name());
                if (field.required()) {
                  assertThat(value).as(record.table() + "." + field.name()).isNotEmpty();
                }
                String picklist = PICKLISTS.get(field.name());
                if (picklist != null && !value.isEmpty()) {
                  assertThat(CadTrustModel.picklist(picklist))
                      .containsAll(List.of(field.many() ? value.split(";") : new String[] {value}));
                }
              }
            });
    assertThat(tables)
        .contains(
            "program",
            "methodology",
            "stakeholder",
            "label",
            "project",
            "project_methodology",
            "verification",
            "location",
            "issuance",
            "unit",
            "unit_label");
  }

  @Test
  void references_lead_to_records() throws IOException {
    CadTrustExport export = export();
    assertThat(values(export, "program", "programRegistryId"))
        .containsAll(values(export, "project", "cadTrustProgramId"));
    assertThat(values(export, "verification", "verificationId"))
        .containsAll(values(export, "issuance", "cadTrustVerificationId"));
    assertThat(
            records(export, "project_methodology").stream()
                .map(
                    record ->
                        record.value("cadTrustProjectId")
                            + "/"
                            + record.value("cadTrustMethodologyId"))
                .toList())
        .containsAll(values(export, "issuance", "cadTrustProjectMethodologyId"));
    assertThat(values(export, "location", "cadTrustProjectId"))
        .containsAll(values(export, "issuance", "cadTrustLocationId"));
    assertThat(values(export, "issuance", "issuanceId"))
        .doesNotHaveDuplicates()
        .containsAll(values(export, "unit", "cadTrustIssuanceId"));
    assertThat(values(export, "unit", "unitSerialId"))
        .doesNotHaveDuplicates()
        .containsAll(values(export, "unit_label", "cadTrustUnitId"));
  }

  @Test
  void units_tell_what_became_of_every_serial() throws IOException {
    assertThat(
            values(
                export(),
                "unit",
                "unitSerialId",
                "unitStatus",
                "unitStatusDate",
                "unitCurrentOwner",
                "unitItmosReferenceId"))
        .containsExactly(
            "JP-TH001-2024-1-30|Held|2026-01-21|Japan|CA0099-JPN01-THA-1-30-2024",
            "JP-TH001-2024-31-50|Retired|2026-03-01|Japan|CA0099-JPN01-THA-31-50-2024",
            "JP-TH001-2024-51-60|Cancelled|2026-03-02|Japan|CA0099-JPN01-THA-51-60-2024",
            "JP-TH001-2024-61-70|Held|2026-03-03|Japan|CA0099-JPN01-THA-61-70-2024",
            "JP-TH001-2024-71-80|Held|2026-01-21|Alpha|CA0099-JPN01-THA-71-80-2024",
            "TH-TH001-2024-1-20|Held|2026-01-21|Chao|");
  }

  @Test
  void keeps_its_vocabulary_apart_from_the_unfccc_s() {
    Set<String> actions = new HashSet<>();
    for (Vocabulary.Entry entry : Vocabulary.all()) {
      assertThat(CadTrustModel.picklist(entry.list())).contains(entry.word());
      if (!entry.unfcccList().isEmpty()) {
        assertThat(Nomenclature.values(entry.unfcccList())).contains(entry.unfccc());
      }
      if (entry.list().equals("aef_t3_actions_type")) {
        actions.add(entry.unfccc());
      }
    }
    assertThat(actions).containsAll(Nomenclature.values("actionType"));
    for (int scope = 1; scope <= 15; scope++) {
      assertThat(Vocabulary.word("SCOPE_" + scope)).isNotEmpty();
    }
  }

  @Test
  void writes_one_file_a_table_in_the_order_of_insertion() throws IOException {
    Map<String, Integer> counts = CadTrustFiles.write(folder, export());
    assertThat(counts.keySet()).containsExactlyElementsOf(CadTrustModel.tableNames());
    assertThat(counts).containsEntry("unit", 6).containsEntry("rating", 0);
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertThat(names)
          .hasSize(15)
          .startsWith("01_program.csv", "02_methodology.csv")
          .endsWith("14_unit.csv", "15_unit_label.csv");
    }
    assertThat(Files.readString(folder.resolve("01_program.csv"), UTF_8).lines())
        .containsExactly(
            "programName,programRegistry,programRegistryId,programDescription",
            "Joint Crediting Mechanism between Japan and Thailand,JCM,JCM-TH,");
    assertThat(Files.readString(folder.resolve("11_rating.csv"), UTF_8))
        .isEqualTo("ratingType,ratingName,ratingValue,ratingLink,cadTrustProjectId\r\n");
  }
}
