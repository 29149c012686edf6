package org.vestibule.mail.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/**
 * The words of the portals' e-mails: everybody who may see portals can list them, administrators open and change them.
 */
@ApplicationScoped
@Transactional
@Requires(Right.PORTAL_SETTINGS)
public class EmailTextService {

    private final PortalRepository portals;
    private final EmailTextRepository texts;
    private final Caller caller;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    EmailTextService(
            PortalRepository portals, EmailTextRepository texts, Caller caller, Clock clock, AuditTrail auditTrail) {
        this.portals = portals;
        this.texts = texts;
        this.caller = caller;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /**
     * The words of each message in each language, by message: in the shipped languages and in those that the portal
     * added. Empty for an unknown portal.
     */
    @Requires(Right.PORTALS)
    public List<EmailText> of(long portalId) {
        Optional<Portal> portal = portals.byId(portalId, caller.portals());
        List<PortalEmailText> written =
                portal.map(found -> texts.of(found.id())).orElse(List.of());
        List<String> languages = Stream.concat(
                        ShippedWording.languages().stream(),
                        written.stream().map(PortalEmailText::language).sorted())
                .distinct()
                .toList();
        Map<List<Object>, PortalEmailText> own = written.stream()
                .collect(Collectors.toMap(text -> List.of(text.message(), text.language()), Function.identity()));
        return portal.stream()
                .flatMap(found -> EmailMessage.portals().stream().flatMap(message -> languages.stream()
                        .map(language -> new EmailText(
                                found, message, language, Optional.ofNullable(own.get(List.of(message, language)))))))
                .toList();
    }

    /** The present words; empty for an unknown portal or language. */
    public Optional<EmailText> open(long portalId, EmailMessage message, String language) {
        return portals.byId(portalId)
                .filter(portal -> isWritten(message, language))
                .map(portal -> text(portal, message, language));
    }

    /**
     * Stores the typed words, unless they have changed since the caller read them. If the typed words equal the shipped
     * words, the portal follows the shipped words from then on. In a language that isn't shipped, the words are stored
     * whatever they are; e-mails are written in it once every message has words.
     */
    public ChangeEmailTextOutcome change(ChangeEmailTextRequest request) {
        EmailMessage message = request.message();
        Optional<Portal> portal = portals.forChange(request.portalId());
        if (portal.isEmpty() || !isWritten(message, request.language())) {
            return new ChangeEmailTextOutcome.Unknown();
        }
        EmailText current = text(portal.get(), message, request.language());
        if (current.version() != request.seenVersion()) {
            return new ChangeEmailTextOutcome.ChangedByColleague(current);
        }
        List<WordingViolation> violations = WordingRules.violations(message, request.wording());
        if (!violations.isEmpty()) {
            return new ChangeEmailTextOutcome.Invalid(violations);
        }
        return new ChangeEmailTextOutcome.Changed(
                !current.isAdded() && request.wording().equals(current.shipped())
                        ? ship(current)
                        : store(current, request.wording()));
    }

    /** Restores the shipped words, whatever the portal's were. Does nothing if they are already used. */
    public Optional<EmailText> useShipped(long portalId, EmailMessage message, String language) {
        return portals.forChange(portalId)
                .filter(portal -> isWritten(message, language))
                .map(portal -> ship(text(portal, message, language)));
    }

    /**
     * Removes a language that the portal added, with its words. E-mails to its readers are in English from then on.
     *
     * @return the number of messages that had words; 0 for a shipped language too, which can't be removed
     */
    public int removeLanguage(long portalId, String language) {
        List<PortalEmailText> written = ShippedWording.isShipped(language)
                ? List.of()
                : portals.forChange(portalId)
                        .map(portal -> texts.of(portal.id()).stream()
                                .filter(text -> text.language().equals(language))
                                .toList())
                        .orElse(List.of());
        written.forEach(text -> useShipped(portalId, text.message(), language));
        return written.size();
    }

    private EmailText store(EmailText current, EmailWording wording) {
        PortalEmailText own = current.own().orElseGet(() -> {
            var first = new PortalEmailText(current.portal().id(), current.message(), current.language());
            first.change(wording, current.shipped(), caller.name(), clock.instant());
            texts.add(first);
            return first;
        });
        own.change(wording, current.shipped(), caller.name(), clock.instant());
        tell(AuditEventType.PORTAL__EMAIL_TEXT_CHANGED, current);
        return new EmailText(current.portal(), current.message(), current.language(), Optional.of(own));
    }

    private EmailText ship(EmailText current) {
        current.own().ifPresent(own -> {
            texts.remove(own);
            tell(AuditEventType.PORTAL__EMAIL_TEXT_RESET, current);
        });
        return new EmailText(current.portal(), current.message(), current.language(), Optional.empty());
    }

    private EmailText text(Portal portal, EmailMessage message, String language) {
        return new EmailText(portal, message, language, texts.find(portal.id(), message, language));
    }

    private static boolean isWritten(EmailMessage message, String language) {
        return message.isPortals() && ShippedWording.isPossible(language);
    }

    private void tell(AuditEventType type, EmailText text) {
        auditTrail.tell(AuditEvent.of(type)
                .with("portal", text.portal().key())
                .with("message", text.message().key())
                .with("language", text.language()));
    }
}
