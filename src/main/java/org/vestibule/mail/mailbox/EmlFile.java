package org.vestibule.mail.mailbox;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.vestibule.text.DomainName;

/** Reads a message from the file that the {@code PickupTransport} wrote. */
final class EmlFile {

    private EmlFile() {}

    private static Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.allowutf8", "true");
        return Session.getInstance(properties);
    }

    static KeptMail read(String id, Path file) throws IOException {
        try (InputStream source = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(session(), source);
            return new KeptMail(
                    id,
                    message.getSentDate().toInstant(),
                    names(message.getFrom()),
                    names(message.getAllRecipients()),
                    message.getSubject(),
                    body(message, "text/plain"),
                    body(message, "text/html"));
        } catch (MessagingException e) {
            throw new IOException("The message " + id + " can't be read", e);
        }
    }

    private static String names(Address... addresses) {
        return Arrays.stream(addresses)
                .map(address -> name((InternetAddress) address))
                .collect(Collectors.joining(", "));
    }

    /** Name and address as people read them, without quotes or encoding. */
    private static String name(InternetAddress address) {
        String email = address.getAddress();
        int domain = email.lastIndexOf('@') + 1;
        String readable = email.substring(0, domain)
                + DomainName.unicode(email.substring(domain)).orElse(email.substring(domain));
        return address.getPersonal() == null ? readable : address.getPersonal() + " <" + readable + ">";
    }

    private static String body(MimeMessage message, String type) throws MessagingException, IOException {
        Multipart forms = (Multipart) message.getContent();
        for (int i = 0; i < forms.getCount(); i++) {
            BodyPart form = forms.getBodyPart(i);
            if (form.isMimeType(type)) {
                return decoded(form);
            }
        }
        throw new MessagingException("There is no " + type);
    }

    private static String decoded(Part part) throws MessagingException, IOException {
        try (InputStream source = part.getInputStream()) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
