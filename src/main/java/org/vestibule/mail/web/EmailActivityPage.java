package org.vestibule.mail.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailActivityService;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailStatus;
import org.vestibule.mail.RetryEmailOutcome;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Texts;

/** The record page of an e-mail activity. */
@Named
@RequestScoped
public class EmailActivityPage {

    private static final String TEXTS = "mailText";

    /** How long before and after an attempt is due the page refreshes automatically. */
    private static final Duration SOON = Duration.ofMinutes(1);

    private final EmailActivityService records;
    private final Clock clock;

    private EmailActivity activity;

    @Inject
    public EmailActivityPage(EmailActivityService records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** Answers 404 if there is no e-mail with the id in the address. */
    public void open() throws IOException {
        if (getActivity() == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "No such e-mail");
            faces.responseComplete();
        }
    }

    /** The e-mail with the id in the address, or null. */
    public EmailActivity getActivity() {
        if (activity == null) {
            activity = RecordNumber.in(parameter("id")).flatMap(records::read).orElse(null);
        }
        return activity;
    }

    public void retry() throws IOException {
        RetryEmailOutcome outcome = records.retry(getActivity().id());
        if (outcome instanceof RetryEmailOutcome.Pending) {
            Texts.tell(Texts.text(TEXTS, "retry.pending", activity.recipientName()));
        } else if (outcome instanceof RetryEmailOutcome.NotFailed other) {
            String status = Texts.text(TEXTS, "status." + other.activity().status());
            Texts.tell(Texts.text(TEXTS, "retry.notFailed", status));
        }
        FacesContext.getCurrentInstance().getExternalContext().redirect("/crm/activities/" + activity.id());
    }

    public boolean isFailed() {
        return getActivity().status() == EmailStatus.FAILED;
    }

    /** Whether the e-mail can be retried: false if its text was removed. */
    public boolean isRetryable() {
        return isFailed() && getActivity().textRemovedAt() == null;
    }

    /** Whether an attempt failed and another will follow. */
    public boolean isToBeTriedAgain() {
        return getActivity().failure() != null && !getActivity().status().inactive();
    }

    /** Whether the page should refresh automatically. */
    public boolean isWaiting() {
        Instant next = getActivity().nextAttemptAt();
        return next != null && Duration.between(next, clock.instant()).abs().compareTo(SOON) < 0;
    }

    public boolean isAboutInvitation() {
        return getActivity().kind() == EmailKind.INVITATION && getActivity().regardingId() != null;
    }

    /** Whether the e-mail is to a member of staff. */
    public boolean isAboutStaff() {
        EmailKind kind = getActivity().kind();
        return kind == EmailKind.STAFF_INVITATION || kind == EmailKind.STAFF_PASSWORD || kind == EmailKind.TEST;
    }

    /** Whether somebody sent it to themselves to preview a portal's words. */
    public boolean isAboutPortal() {
        return getActivity().kind() == EmailKind.TEXT_TRIAL;
    }

    /** Whether to show the text form of the message. */
    public boolean isPlain() {
        return "text".equals(parameter("view"));
    }

    public String getLanguage() {
        var reader = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String language = getActivity().locale().getDisplayLanguage(reader);
        return language.substring(0, 1).toUpperCase(reader) + language.substring(1);
    }

    /** The style of the status: the suffix of the badge's class. */
    public String getTone() {
        return switch (getActivity().status()) {
            case PENDING_SEND, SENDING, SENT -> "info";
            case FAILED -> "bad";
            case DRAFT, CANCELLED -> "neutral";
        };
    }

    private static String parameter(String name) {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return asked.get(name);
    }
}
