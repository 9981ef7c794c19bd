package org.caseclock.reference.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes random case files of three-rivers-training, the same for the same seed and number: realistic in what there is, and
 * hostile in the days and amounts, which lie at the limits of the clauses. All fields are filled.
 */
final class TrainingCases {

    private static final List<String> AREAS = List.of(
            "BASIC_SKILLS",
            "OCCUPATIONAL_SKILLS",
            "PRIOR_WORK_EXPERIENCE",
            "EMPLOYABILITY",
            "INTERESTS",
            "APTITUDES",
            "SUPPORTIVE_SERVICE_NEEDS",
            "DEVELOPMENTAL_NEEDS",
            "STRENGTHS");

    private static final List<String> TERMS =
            List.of("Fall 2024", "Spring 2025", "Summer 2025", "Fall 2025", "Spring 2026", "Fall 2026");

    private static final List<String> SUPPORTIVE =
            List.of("TRANSPORTATION", "CHILD_CARE", "WORK_CLOTHES_AND_TOOLS", "OTHER_SUPPORT", "FOLLOW_UP_SUPPORT");

    private static final List<String> NOT_AFTER_EXIT = List.of("BASIC_CAREER", "INDIVIDUALIZED_CAREER");

    private final Draw draw;
    private final ObjectNode file = JsonNodeFactory.instance.objectNode();
    private final List<String> trainings = new ArrayList<>();
    private final List<String> jobs = new ArrayList<>();
    private final LocalDate entry;
    private LocalDate asOf;
    private int ids;

    private TrainingCases(long seed, int number) {
        this.draw = new Draw(seed * 1_000_003 + number);
        LocalDate start = draw.chance(8) ? LocalDate.of(2024, 3, 1) : LocalDate.of(2024, 6, 28);
        this.entry = draw.after(start, draw.of(20, 400, 600));
        this.asOf = entry;
    }

    /** A case, and the day as of which it is judged. */
    record Made(ObjectNode file, LocalDate asOf) {}

    static Made make(long seed, int number) {
        TrainingCases cases = new TrainingCases(seed, number);
        cases.fill(number);
        return new Made(cases.file, cases.asOf);
    }

    private void fill(int number) {
        draw.anchor(entry);
        file.put("caseId", "case-" + number);
        participant();
        for (int i = draw.chance(50) ? 1 : draw.number(2); i > 0; i--) {
            training();
        }
        if (draw.chance(55)) {
            exit();
        }
        asOf = draw.chance(70) ? draw.newAnchor() : entry.plusDays(draw.below(800));
        services();
        eligibility();
        payments();
        progress();
        youth();
        work();
        if (draw.chance(20)) {
            asOf = draw.day();
        }
    }

    private void participant() {
        ObjectNode participant = file.putObject("participant");
        participant.put("id", "person").put("entryDate", entry.toString());
        participant.putArray("programs").add(draw.of("ADULT", "ADULT", "DISLOCATED_WORKER", "YOUTH", "YOUTH"));
        if (draw.chance(2)) {
            participant.putArray("programs").add("OLDER_YOUTH");
        }
        LocalDate birthday = entry.minusYears(draw.of(14, 16, 22, 25, 20, 30)).plusDays(draw.of(-1, 0, 1, 100));
        participant.put("birthDate", birthday.toString());
        participant.put("caseManager", "Kim");
        participant.put("veteran", draw.of("VETERAN", "ELIGIBLE_SPOUSE", "NEITHER"));
        participant.put("lowIncome", draw.chance(50));
        participant.put("basicSkillsDeficient", draw.chance(50));
        participant.put("schoolStatus", draw.of("IN_SCHOOL", "OUT_OF_SCHOOL"));
    }

    private void training() {
        ObjectNode training = fact("services", "s");
        training.put("category", "TRAINING");
        LocalDate first = draw.chance(30) ? draw.after(entry, 60) : draw.newAnchor();
        draw.anchor(first);
        training.put("startDate", first.toString());
        if (draw.chance(65)) {
            LocalDate last = draw.chance(40) ? draw.day() : first.plusDays(draw.of(27, 28, 56, 90, 180, 184, 250));
            training.put("endDate", last.toString());
            draw.anchor(last);
            if (draw.chance(20)) {
                training.put("endRecordedOn", draw.day().toString());
            }
        }
        training.put("trainingKind", draw.of("ON_THE_JOB", "INDIVIDUAL_TRAINING_ACCOUNT", "CUSTOMIZED"));
        if (draw.chance(40)) {
            training.put(
                    "plannedLastDay",
                    first.plusMonths(draw.of(3, 6, 6, 7))
                            .plusDays(draw.of(-1, 0, 1))
                            .toString());
        }
        training.put("cost", new BigDecimal(draw.amount()));
        training.put("otherAid", new BigDecimal(draw.of("0", "0", "100.00", "3000.00", draw.amount())));
        recorded(training, first, 5);
        trainings.add(training.get("id").asText());
    }

    private void exit() {
        ObjectNode exit = file.putObject("exit");
        LocalDate day = draw.newAnchor();
        for (int i = 0; day.isBefore(entry) && i < 3; i++) {
            day = draw.newAnchor();
        }
        if (!Unsettled.SERVICE_AFTER_EXIT.isDrawn()) {
            for (JsonNode service : file.withArray("services")) {
                day = later(day, LocalDate.parse(service.get("startDate").asText()));
            }
        }
        if (!Unsettled.EXIT_BEFORE_POLICY.isDrawn()) {
            day = later(day, Findings.IN_FORCE_FROM);
        }
        exit.put("id", "exit").put("date", day.toString());
        recorded(exit, day, 60);
    }

    private void services() {
        for (int i = draw.number(4); i > 0; i--) {
            ObjectNode service = fact("services", "s");
            service.put(
                    "category",
                    draw.of("BASIC_CAREER", "INDIVIDUALIZED_CAREER", "SUPPORTIVE", "SUPPORTIVE", "FOLLOW_UP"));
            LocalDate first = draw.day();
            if (NOT_AFTER_EXIT.contains(service.get("category").asText())
                    && file.has("exit")
                    && !Unsettled.SERVICE_AFTER_EXIT.isDrawn()) {
                LocalDate exit = LocalDate.parse(file.get("exit").get("date").asText());
                first = first.isAfter(exit) ? exit : first;
            }
            service.put("startDate", first.toString());
            if (draw.chance(85)) {
                service.put("endDate", first.plusDays(draw.of(0, 0, 0, 30, 100)).toString());
            }
            recorded(service, first, 10);
        }
    }

    private void eligibility() {
        for (int i = draw.number(2); i > 0; i--) {
            dated("eligibilityDeterminations", "d", draw.chance(60) ? near(entry) : draw.day())
                    .put("signedBy", "Lee")
                    .put("basis", "ADULT");
        }
        if (draw.chance(60)) {
            document("EO_NOTICE", near(entry), List.of());
        }
        if (draw.chance(50)) {
            dated("priorityNotices", "n", draw.chance(70) ? near(entry) : draw.day());
        }
    }

    private LocalDate near(LocalDate day) {
        return day.plusDays(draw.below(12) - 3L);
    }

    private void payments() {
        for (int i = draw.number(draw.of(3, 5, 14)); i > 0; i--) {
            payment();
        }
        if (draw.chance(12)) {
            LocalDate first = later(draw.day(), entry);
            for (int i = draw.of(5, 6, 7, 8); i > 0; i--) {
                dated("payments", "p", first.plusDays(i * 7L))
                        .put("amount", new BigDecimal("20.00"))
                        .put("purpose", "TRANSPORTATION");
            }
        }
        for (String training : trainings) {
            for (int i = draw.number(2); i > 0; i--) {
                approval(training, draw.day());
            }
            for (int i = draw.number(2); i > 0; i--) {
                dated("wagesPaid", "w", draw.day())
                        .put("amount", new BigDecimal(draw.amount()))
                        .put("training", training);
            }
        }
        for (int i = draw.number(2); i > 0; i--) {
            dated("referrals", "r", draw.day()).put("kind", draw.of("SERVICE", "COMMUNITY_INFORMATION", "JOB"));
        }
    }

    private void payment() {
        LocalDate day = draw.chance(30) ? draw.newAnchor() : draw.day();
        ObjectNode payment = dated("payments", "p", day);
        payment.put("amount", new BigDecimal(draw.chance(8) ? draw.paidBack() : draw.amount()));
        payment.put("funding", "ADULT");
        boolean forTraining = draw.chance(50) && !trainings.isEmpty();
        payment.put(
                "purpose", forTraining ? draw.of("TUITION", "TUITION", "FEES", "ON_THE_JOB_REIMBURSEMENT") : support());
        if (forTraining && draw.chance(90)) {
            payment.put("training", draw.of(trainings));
        }
        String id = payment.get("id").asText();
        if (draw.chance(40)) {
            approval(id, near(day));
        }
        if (draw.chance(50)) {
            ObjectNode receipt =
                    document("RECEIPT", draw.chance(80) ? day.plusDays(draw.below(18)) : draw.day(), List.of(id));
            recorded(receipt, day, 18);
        }
        if (draw.chance(30)) {
            dated("referrals", "r", day.minusDays(draw.of(0, 1, 29, 30, 31, 10)))
                    .put("kind", "SERVICE");
        }
    }

    private String support() {
        return draw.chance(4) ? "TUITION" : draw.chance(40) ? "TRANSPORTATION" : draw.of(SUPPORTIVE);
    }

    private void approval(String about, LocalDate day) {
        ObjectNode approval = dated("approvals", "a", day);
        approval.put("by", draw.of("Kim", "Lee", "Lee"))
                .put("decision", draw.of("APPROVED", "APPROVED", "APPROVED", "REFUSED"));
        approval.putArray("about").add(about);
    }

    private void progress() {
        for (int i = draw.number(3); i > 0; i--) {
            dated("progressReports", "g", draw.day()).put("term", draw.of(TERMS));
        }
        for (int i = draw.number(2); i > 0; i--) {
            dated("skillGains", "k", draw.day()).put("gainType", draw.of("MILESTONE", "REPORT_CARD"));
        }
        for (int i = draw.number(1); i > 0; i--) {
            dated("credentials", "c", draw.day());
        }
        for (int i = draw.number(4); i > 0; i--) {
            dated("planReviews", "v", draw.day());
        }
        LocalDate last = entry;
        for (int i = draw.number(draw.of(3, 12, 30)); i > 0; i--) {
            last = draw.chance(50) ? last.plusDays(draw.of(13, 14, 15, 30, 45, 46)) : draw.day();
            dated("contacts", "t", last)
                    .put("contactWith", draw.chance(88) ? "PARTICIPANT" : "EMPLOYER")
                    .put("method", "PHONE")
                    .put("outcome", draw.chance(85) ? "REACHED" : "NO_ANSWER");
        }
    }

    private void youth() {
        for (int i = draw.number(2); i > 0; i--) {
            ObjectNode assessment = dated(
                    "assessments", "m", draw.chance(70) ? entry.plusDays(draw.of(-1, 0, 3, 29, 30, 31)) : draw.day());
            int skipped = draw.of(-1, draw.below(AREAS.size()), draw.below(AREAS.size()));
            for (int area = 0; area < AREAS.size(); area++) {
                if (area != skipped) {
                    assessment.withArray("areas").add(AREAS.get(area));
                }
            }
        }
        if (draw.chance(12)) {
            dated("offers", "o", draw.day())
                    .put("kind", draw.of("PRE_EXIT", "POST_EXIT", "FOLLOW_UP"))
                    .put("response", draw.of("DECLINED", "DECLINED", "ACCEPTED"));
        }
        if (draw.chance(6)) {
            LocalDate day = draw.day();
            fact("circumstances", "x")
                    .put("kind", draw.of("DECEASED", "DECEASED", "INCARCERATED"))
                    .put("startDate", day.toString());
        }
    }

    private void work() {
        for (int i = draw.number(2); i > 0; i--) {
            ObjectNode job = fact("employments", "j");
            LocalDate first = draw.day();
            job.put("startDate", first.toString());
            if (draw.chance(40)) {
                job.put("endDate", first.plusDays(draw.of(0, 30, 90, 200, 300)).toString());
            }
            job.put("placement", draw.chance(60)).put("temporary", draw.chance(30));
            job.put("weeklyHours", new BigDecimal(draw.of("19.5", "20", "20.5", "40", "0")));
            recorded(job, first, 40);
            jobs.add(job.get("id").asText());
        }
        for (int i = draw.number(3); i > 0; i--) {
            wages();
        }
    }

    private void wages() {
        LocalDate day = draw.day();
        ObjectNode paper = dated("wageEvidence", "e", day);
        paper.put("kind", draw.of("WAGE_RECORD", "PAY_STUB", "PAY_STUB", "W2"));
        paper.put("amount", new BigDecimal("350.00"));
        if (draw.chance(60)) {
            LocalDate from = draw.day();
            paper.put("periodStart", from.toString());
            paper.put("periodEnd", from.plusDays(draw.of(6, 13, 90)).toString());
        }
        if (draw.chance(40)) {
            paper.put("receivedOn", draw.day().toString());
        }
        if (!jobs.isEmpty() && draw.chance(60)) {
            paper.put("employmentId", draw.of(jobs));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private ObjectNode document(String kind, LocalDate day, List<String> about) {
        ObjectNode document = dated("documents", "f", day).put("kind", kind);
        about.forEach(id -> document.withArray("about").add(id));
        return document;
    }

    private ObjectNode dated(String list, String prefix, LocalDate day) {
        ObjectNode fact = fact(list, prefix).put("date", day.toString());
        if (draw.chance(8)) {
            recorded(fact, day, 50);
        }
        return fact;
    }

    private ObjectNode fact(String list, String prefix) {
        ids++;
        return file.withArray(list).addObject().put("id", prefix + ids);
    }

    private void recorded(ObjectNode fact, LocalDate day, int most) {
        if (draw.chance(30)) {
            fact.put("recordedOn", day.plusDays(draw.below(most)).toString());
        }
    }
}
