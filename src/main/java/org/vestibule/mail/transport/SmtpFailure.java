package org.vestibule.mail.transport;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.vestibule.mail.MailFailure;
import org.vestibule.mail.TransportOutcome;
import org.vestibule.shared.CauseChain;

/** Maps exceptions of the mail library to reasons. */
final class SmtpFailure {

    /** A reply (RFC 5321), with the enhanced status code (RFC 3463) if the server sends one. */
    private static final Pattern REPLY = Pattern.compile("([245]\\d\\d)[ -](?:[245]\\.(\\d)\\.\\d+)?[\\s\\S]*");

    private static final List<String> SIGN_IN = List.of("530", "534", "535", "538");

    private SmtpFailure() {}

    /**
     * @param international whether the recipient's address needs a server with support for international addresses
     * @param cutOff whether we closed the connection because it took too long
     */
    static TransportOutcome.Refused understand(MessagingException problem, boolean international, boolean cutOff) {
        List<Throwable> chain = chain(problem);
        for (Throwable link : chain) {
            Matcher reply = REPLY.matcher(String.valueOf(link.getMessage()));
            if (reply.matches()) {
                return new TransportOutcome.Refused(reason(reply, chain, international), link.getMessage());
            }
        }
        return new TransportOutcome.Refused(
                cutOff ? MailFailure.TIMED_OUT : withoutReply(chain),
                chain.get(chain.size() - 1).getMessage());
    }

    private static MailFailure reason(Matcher reply, List<Throwable> chain, boolean international) {
        String code = reply.group(1);
        if (SIGN_IN.contains(code) || has(AuthenticationFailedException.class, chain)) {
            return MailFailure.SIGN_IN_REFUSED;
        }
        if (code.startsWith("4")) {
            return MailFailure.BUSY;
        }
        if (!refusesRecipient(chain)) {
            return MailFailure.REFUSED;
        }
        if (international) {
            return MailFailure.INTERNATIONAL_ADDRESS;
        }
        boolean addressing = reply.group(2) == null || "1".equals(reply.group(2));
        return addressing ? MailFailure.NO_SUCH_RECIPIENT : MailFailure.REFUSED;
    }

    private static MailFailure withoutReply(List<Throwable> chain) {
        if (has(AuthenticationFailedException.class, chain)) {
            return MailFailure.SIGN_IN_REFUSED;
        }
        if (has(SocketTimeoutException.class, chain)) {
            return MailFailure.TIMED_OUT;
        }
        boolean unencrypted = chain.stream()
                .anyMatch(link -> String.valueOf(link.getMessage()).contains("STARTTLS"));
        if (unencrypted || has(SSLException.class, chain)) {
            return MailFailure.NOT_ENCRYPTED;
        }
        return has(IOException.class, chain) || !refusesRecipient(chain)
                ? MailFailure.UNREACHABLE
                : MailFailure.NO_SUCH_RECIPIENT;
    }

    private static boolean refusesRecipient(List<Throwable> chain) {
        return chain.stream()
                .anyMatch(link -> link instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0);
    }

    private static boolean has(Class<? extends Throwable> type, List<Throwable> chain) {
        return chain.stream().anyMatch(type::isInstance);
    }

    private static List<Throwable> chain(Throwable problem) {
        return CauseChain.of(
                problem, link -> link instanceof MessagingException mail ? mail.getNextException() : link.getCause());
    }
}
