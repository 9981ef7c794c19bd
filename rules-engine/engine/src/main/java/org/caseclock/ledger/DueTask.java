package org.caseclock.ledger;

import java.time.LocalDate;
import org.caseclock.policy.Role;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has to do.
 *
 * @param id the obligation's id
 * @param clause the clause that asks for it
 * @param citation the section of the policy
 * @param severity how far the clause binds
 * @param status OPEN, UPCOMING or, when overdue, MISSED
 * @param overdue whether its day is past and doing it still serves
 * @param action what is to be done
 * @param role who is to do it
 * @param delegable whether it can be delegated to clerical staff
 * @param subject what it is about
 * @param opens the first day
 * @param due the last day; empty where the policy sets none
 * @param explanation why
 */
public record DueTask(
        String id,
        String clause,
        String citation,
        Severity severity,
        Status status,
        boolean overdue,
        String action,
        Role role,
        boolean delegable,
        Subject subject,
        @Nullable LocalDate opens,
        @Nullable LocalDate due,
        String explanation) {}
