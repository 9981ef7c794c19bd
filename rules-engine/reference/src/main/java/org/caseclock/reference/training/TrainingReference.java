package org.caseclock.reference.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Program;
import org.caseclock.reference.Owed;

/** What three-rivers-training says of a case, in plain Java. */
public final class TrainingReference {

    private TrainingReference() {}

    /** What is owed; nothing where the participant is in no program that the policy governs (C6). */
    public static List<Owed> judge(CaseFile caseFile, LocalDate asOf, int horizonDays) {
        Findings findings = new Findings(asOf, horizonDays);
        TrainingCase known = new TrainingCase(caseFile, asOf);
        if (isGoverned(known)) {
            new Eligibility(known, findings).judge();
            new Trainings(known, findings).judge();
            new ProgressReports(known, findings).judge();
            new Supports(known, findings).judge();
            new Progress(known, findings).judge();
            new Contacts(known, findings).judge();
            if (known.participant.programs().contains(Program.YOUTH)) {
                new Youth(known, findings).judge();
            }
            new Work(known, findings).judge();
        }
        return findings.all();
    }

    /** The priority of service (D.1); empty before the first version of the policy (C9), and where it does not govern. */
    public static Optional<String> priority(CaseFile caseFile, LocalDate asOf) {
        TrainingCase known = new TrainingCase(caseFile, asOf);
        LocalDate exit = known.exitDate();
        LocalDate day = exit != null ? exit : asOf;
        return isGoverned(known) && !day.isBefore(Findings.IN_FORCE_FROM)
                ? Optional.of(Priority.of(known.participant))
                : Optional.empty();
    }

    private static boolean isGoverned(TrainingCase known) {
        List<Program> programs = known.participant.programs();
        return programs.contains(Program.ADULT)
                || programs.contains(Program.DISLOCATED_WORKER)
                || programs.contains(Program.YOUTH);
    }
}
