package org.vestibule.mail.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestibule.mail.mailbox.KeptMail;
import org.vestibule.mail.mailbox.LocalMailbox;

/** The page of the local mailbox: a page of the list, and the message in the address. */
@Named
@RequestScoped
public class MailboxView {

    private static final int PAGE = 50;

    private final LocalMailbox mailbox;

    private List<KeptMail> page = List.of();
    private KeptMail message;
    private String after;
    private boolean more;
    private boolean plain;

    @Inject
    public MailboxView(LocalMailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** Reads the list and the message for the address; answers 404 if there is no mailbox or no such message. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
        String chosen = asked.get("m");
        message = mailbox.byId(chosen).orElse(null);
        if (!mailbox.open() || chosen != null && message == null) {
            faces.getExternalContext().responseSendError(404, "No such message");
            faces.responseComplete();
            return;
        }
        after = mailbox.file(asked.get("after")).isPresent() ? asked.get("after") : null;
        List<KeptMail> read = mailbox.newest(Optional.ofNullable(after), PAGE + 1);
        more = read.size() > PAGE;
        page = more ? read.subList(0, PAGE) : read;
        plain = "text".equals(asked.get("view"));
    }

    public List<KeptMail> getPage() {
        return page;
    }

    /** The selected message, or null. */
    public KeptMail getMessage() {
        return message;
    }

    public boolean chosen(KeptMail mail) {
        return message != null && message.id().equals(mail.id());
    }

    /** The address of this page of the list with this message selected. */
    public String address(String messageId, boolean asText) {
        return "/mailbox?m=" + messageId + (after == null ? "" : "&after=" + after) + (asText ? "&view=text" : "");
    }

    public String getListAddress() {
        return after == null ? "/mailbox" : "/mailbox?after=" + after;
    }

    /** The address of the next, older page of the list; null on the last. */
    public String getOlder() {
        return more ? "/mailbox?after=" + page.get(page.size() - 1).id() : null;
    }

    /** Whether this is an older page of the list. */
    public boolean isTurned() {
        return after != null;
    }

    /** Whether to show the text form of the message. */
    public boolean isPlain() {
        return plain;
    }
}
