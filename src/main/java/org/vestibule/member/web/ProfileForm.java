package org.vestibule.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vestibule.contact.AskedField;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactViolation;
import org.vestibule.contact.SaveContactOutcome;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.MemberProfile;
import org.vestibule.shell.Texts;
import org.vestibule.widget.TakenForm;

/** The form of the Profile widget. */
@Named
@RequestScoped
public class ProfileForm {

    private final MemberProfile profile;
    private final CurrentMember member;
    private final TakenForm taken;

    private final Map<ContactField, String> texts = new EnumMap<>(ContactField.class);
    private long version;
    private long memberId;
    private boolean anothers;
    private List<ContactViolation> violations = List.of();
    private ContactRequest meanwhile;

    @Inject
    ProfileForm(MemberProfile profile, CurrentMember member, TakenForm taken) {
        this.taken = taken;
        this.profile = profile;
        this.member = member;
    }

    /** The editable fields of the form: the name, then each field that the author chose, without duplicates. */
    public List<ContactField> fields(List<AskedField> asked) {
        Stream<AskedField> further = asked == null ? Stream.empty() : asked.stream();
        return Stream.concat(
                        Stream.of(ContactField.FIRST_NAME, ContactField.LAST_NAME),
                        further.map(AskedField::contactField).distinct())
                .toList();
    }

    /**
     * Stores what was typed into the fields. If the session has ended meanwhile, they keep what was typed; if somebody
     * else has signed in with this browser, they show that person's details.
     */
    public void save(List<AskedField> asked) throws IOException {
        Map<ContactField, String> typed = new EnumMap<>(ContactField.class);
        fields(asked).forEach(field -> typed.put(field, texts.get(field)));
        if (!member.isSignedIn()) {
            FacesContext.getCurrentInstance().validationFailed();
            return;
        }
        if (memberId != member.get().id()) {
            FacesContext.getCurrentInstance().validationFailed();
            anothers = true;
            texts.clear();
            return;
        }
        SaveContactOutcome outcome = profile.change(version, typed);
        if (outcome instanceof SaveContactOutcome.Changed) {
            taken.leadBack();
            return;
        }
        FacesContext.getCurrentInstance().validationFailed();
        if (outcome instanceof SaveContactOutcome.Invalid invalid) {
            violations = invalid.violations();
        } else if (outcome instanceof SaveContactOutcome.ChangedByColleague changed) {
            meanwhile = ContactRequest.of(changed.current().details());
            version = changed.current().version();
        }
    }

    private void read() {
        if (texts.isEmpty()) {
            Contact contact = member.isSignedIn() ? member.get().contact() : null;
            version = contact == null ? 0 : contact.version();
            memberId = contact == null ? 0 : member.get().id();
            texts.putAll((contact == null ? sample() : ContactRequest.of(contact.details())).texts());
        }
    }

    /** Sample details for the canvas, where nobody is signed in. */
    private static ContactRequest sample() {
        return ContactRequest.blank()
                .with(ContactField.FIRST_NAME, Texts.text("memberText", "sample.firstName"))
                .with(ContactField.LAST_NAME, Texts.text("memberText", "sample.lastName"));
    }

    /**
     * The error message of a field; "" if there is none.
     *
     * @param words the widget's texts
     */
    public String error(ContactField field, Map<String, String> words) {
        if (meanwhile != null && !meanwhile.text(field).equals(texts.get(field))) {
            String now = meanwhile.text(field);
            return words.get("conflict.now") + " " + (now.isEmpty() ? words.get("conflict.nothing") : now);
        }
        return violations.stream()
                .filter(violation -> violation.field() == field)
                .map(violation -> words.get("problem." + field + "." + violation.reason()))
                .findFirst()
                .orElse("");
    }

    public boolean isInvalid() {
        return !violations.isEmpty() || meanwhile != null;
    }

    /** Whether nothing was stored because somebody else has changed the details meanwhile. */
    public boolean isOvertaken() {
        return meanwhile != null;
    }

    /** Whether nothing was stored because the form was opened by a member who was signed in here before. */
    public boolean isAnothers() {
        return anothers;
    }

    public boolean isSaved() {
        return taken.is("") && member.isSignedIn();
    }

    /** Whether the contact is inactive, so that its details can only be read. */
    public boolean isClosed() {
        return member.isSignedIn() && !member.get().contact().active();
    }

    /** The texts in the fields. */
    public Map<ContactField, String> getTexts() {
        read();
        return texts;
    }

    /** The version of the contact that the person saw. */
    public long getVersion() {
        read();
        return version;
    }

    public void setVersion(long version) {
        read();
        this.version = version;
    }

    /** The id of the member whose details the form shows. */
    public long getMember() {
        read();
        return memberId;
    }

    public void setMember(long member) {
        read();
        this.memberId = member;
    }
}
