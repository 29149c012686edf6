package org.vestibule.mail.transport;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.vestibule.mail.SingleLineFormatter;
import org.vestibule.text.DomainName;

/** An outgoing e-mail in MIME format: headers, and both forms of the body as alternatives. */
final class MimeMail extends MimeMessage {

    private final String messageId;

    MimeMail(Session session, OutgoingMail mail, Instant now) throws MessagingException {
        super(session);
        // The same for each attempt, so that the receiver recognises a duplicate if an answer got lost.
        messageId = "<activity-" + mail.number() + "." + mail.key() + "@"
                + domain(mail.sender().address()) + ">";
        setFrom(address(mail.sender().address(), mail.sender().name()));
        if (mail.sender().replyTo() != null) {
            setReplyTo(new Address[] {address(mail.sender().replyTo(), "")});
        }
        setRecipient(RecipientType.TO, address(mail.recipient(), mail.recipientName()));
        setSubject(header(mail.subject(), 300), "UTF-8");
        setSentDate(Date.from(now));
        // Prevents mail programs from grouping messages by subject, which would hide this e-mail behind another whose
        // link may no longer work.
        setHeader("X-Entity-Ref-ID", mail.number() + "." + mail.key());
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
        setHeader("Content-Language", mail.locale().toLanguageTag());
        setContent(new MimeMultipart(
                "alternative",
                part(mail.text().replace("\r\n", "\n").replace("\n", "\r\n"), "text/plain"),
                part(mail.html(), "text/html")));
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeBodyPart part(String body, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type + "; charset=UTF-8")));
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static InternetAddress address(String email, String name) throws AddressException {
        int at = email.lastIndexOf('@');
        InternetAddress address = new InternetAddress();
        address.setAddress(email.substring(0, at) + "@" + domain(email));
        if (name.isEmpty()) {
            return address;
        }
        try {
            address.setPersonal(header(name, 200), "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java platform has UTF-8", e);
        }
        return address;
    }

    /**
     * The text on one line, without syntax that header parsers interpret: the beginning of an encoded word (RFC 2047),
     * which could hide anything, or a backslash, which keeps the line break of a folded line. An invisible joiner
     * breaks these up, so that the whole text is encoded.
     */
    private static String header(String text, int most) {
        return SingleLineFormatter.of(text, most).replace("=?", "=\u2060?").replace("\\", "\\\u2060");
    }

    /** The domain in ASCII, for mail servers without support for international domains. */
    private static String domain(String email) throws AddressException {
        return DomainName.ascii(email.substring(email.lastIndexOf('@') + 1))
                .orElseThrow(() -> new AddressException("The domain can't be one", email));
    }
}
