package org.vestibule.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.vestibule.audit.AuditLogEntry;
import org.vestibule.mail.EmailActivity;
import org.vestibule.security.Caller;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shared.paging.Newest;
import org.vestibule.shell.Moments;
import org.vestibule.shell.Texts;
import org.vestibule.staff.AuditLog;
import org.vestibule.staff.RecordNames;
import org.vestibule.staff.administration.StaffDirectory;
import org.vestibule.staff.administration.StaffSummary;

/** The record of one account of the staff, with its e-mails and events. */
@Named
@RequestScoped
public class StaffRecord {

    private static final String TEXTS = "staffText";

    /** For this long after an e-mail was created the page polls its state; later the user has to reload. */
    private static final Duration SOON = Duration.ofMinutes(1);

    /** An event of the account, as text. */
    public record HistoryRow(AuditLogEntry entry, String what, String who, String details) {}

    private final StaffDirectory directory;
    private final AuditLog auditLog;
    private final Moments moments;
    private final Caller caller;
    private final Clock clock;

    private StaffSummary account;
    private List<EmailActivity> emails;
    private Newest<AuditLogEntry> history;
    private RecordNames names;

    @Inject
    StaffRecord(StaffDirectory directory, AuditLog auditLog, Moments moments, Caller caller, Clock clock) {
        this.directory = directory;
        this.auditLog = auditLog;
        this.moments = moments;
        this.caller = caller;
        this.clock = clock;
    }

    /** Reads the current state of the record that the address names; answers 404 if there is none. */
    public void refresh() throws IOException {
        account = null;
        emails = null;
        history = null;
        if (getAccount() == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "No such account");
            faces.responseComplete();
        }
    }

    /** The account that the address names; null if there is none. */
    public StaffSummary getAccount() {
        if (account == null) {
            String id = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .get("id");
            account = RecordNumber.in(id).flatMap(directory::byId).orElse(null);
        }
        return account;
    }

    /** Whether it is the user's own account, whose job and state only others can change. */
    public boolean isOwn() {
        return account != null && caller.id() != null && caller.id() == account.id();
    }

    /** The text that names the portals that the person's job extends to. */
    public String getPortals() {
        return account == null ? "" : PortalNamesText.of(account);
    }

    /** Why the person can't be sent e-mail, or null if they can. */
    public String getUnreachable() {
        return account.email() == null ? Texts.text(TEXTS, "record.unreachable") : null;
    }

    /** The question to confirm before the account is deactivated. */
    public String getDeactivateQuestion() {
        return account == null ? "" : Texts.text(TEXTS, "deactivate.question", account.name());
    }

    /** The question to confirm before the account's sessions are ended. */
    public String getSignOutQuestion() {
        return account == null ? "" : Texts.text(TEXTS, isOwn() ? "signOut.own" : "signOut.question", account.name());
    }

    public List<EmailActivity> getEmails() {
        if (emails == null) {
            emails = getAccount() == null ? List.of() : directory.emails(account.id());
        }
        return emails;
    }

    /** Whether the page should poll the state of an e-mail. */
    public boolean isWaiting() {
        return getEmails().stream()
                .anyMatch(email -> email.nextAttemptAt() != null
                        && Duration.between(email.createdAt(), clock.instant()).compareTo(SOON) < 0);
    }

    /** The events of the account, newest first. Faces also calls it before the record is reread. */
    public List<HistoryRow> getHistory() {
        if (getAccount() == null) {
            return List.of();
        }
        if (history == null) {
            history = directory.history(account.id());
            names = auditLog.names(history.items());
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, TEXTS);
        return history.items().stream()
                .map(entry -> row(entry, new AuditEventFormatter(entry, texts)))
                .toList();
    }

    private HistoryRow row(AuditLogEntry entry, AuditEventFormatter words) {
        String details = words.details(List.of("staff", "name"), names, moments::full).stream()
                .map(thing -> thing.word() + " " + thing.text())
                .collect(Collectors.joining(" · "));
        return new HistoryRow(entry, words.what(), words.who(), details);
    }

    /** The address of the audit log with all events caused by the person. */
    public String getActsAddress() {
        return "/audit?person=" + URLEncoder.encode(account.name(), StandardCharsets.UTF_8);
    }
}
