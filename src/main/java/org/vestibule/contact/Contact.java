package org.vestibule.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.shared.Stored;
import org.vestibule.text.EmailAddress;

/**
 * A person in the CRM. An inactive contact can be read and reactivated, but not changed or invited. A
 * contact whose data was erased keeps only its id, and stays inactive.
 */
@Entity
@Table(name = "contact")
public class Contact extends Stored {

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private String phone;

    @Column(name = "job_title")
    private String jobTitle;

    private String company;

    @Column(name = "company_key")
    private String companyKey;

    private String locale;
    private boolean active;

    @Column(name = "sort_key")
    private String sortKey;

    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Column(name = "form_key")
    private String formKey;

    protected Contact() {}

    /** Creates an active contact. */
    public Contact(ContactDetails details, String by, Instant now) {
        this.active = true;
        this.createdAt = now;
        change(details, by, now);
    }

    /** Stores the key of the form that added the contact; the database accepts each key once. */
    void addedBy(String form) {
        formKey = form;
    }

    /** Replaces all details at once. */
    public void change(ContactDetails details, String by, Instant now) {
        requireKept();
        firstName = details.firstName();
        lastName = details.lastName();
        email = details.email().map(EmailAddress::text).orElse(null);
        phone = details.phone();
        jobTitle = details.jobTitle();
        company = details.company();
        locale = details.locale().map(Locale::toLanguageTag).orElse(null);
        ContactKeys keys = ContactKeys.of(firstName, lastName, email, phone, jobTitle, company);
        emailKey = keys.email();
        sortKey = keys.sort();
        companyKey = keys.company();
        searchKey = keys.search();
        touch(by, now);
    }

    /**
     * Makes a member of staff the contact's owner.
     *
     * @param owner the id of the account; null for no owner
     */
    public void assignTo(Long owner, String by, Instant now) {
        requireKept();
        ownerId = owner;
        touch(by, now);
    }

    public void deactivate(String by, Instant now) {
        active = false;
        touch(by, now);
    }

    public void reactivate(String by, Instant now) {
        requireKept();
        active = true;
        touch(by, now);
    }

    /** Erases the personal data for good. */
    void erase(String by, Instant now) {
        change(ErasedContact.details(id()), by, now);
        sortKey = null;
        ownerId = null;
        active = false;
        erasedAt = now;
    }

    private void requireKept() {
        if (erased()) {
            throw new IllegalStateException("The data of contact " + id() + " was erased");
        }
    }

    private void touch(String by, Instant now) {
        changedBy = by;
        changedAt = now;
    }

    public ContactDetails details() {
        return new ContactDetails(firstName, lastName, email(), phone, jobTitle, company, locale());
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    /** First and last name, as people say them. */
    public String name() {
        return (firstName + " " + lastName).strip();
    }

    public Optional<EmailAddress> email() {
        return EmailAddress.stored(email);
    }

    /** The language to write to this person in, if known. */
    public Optional<Locale> locale() {
        return Optional.ofNullable(locale).map(Locale::forLanguageTag);
    }

    /** The person's company, or null. */
    public String company() {
        return company;
    }

    public String jobTitle() {
        return jobTitle;
    }

    public String phone() {
        return phone;
    }

    public boolean active() {
        return active;
    }

    /** The id of the owner's account; null if there is no owner. */
    public Long ownerId() {
        return ownerId;
    }

    /** Whether its data was erased. */
    public boolean erased() {
        return erasedAt != null;
    }

    /** When its data was erased, or null. */
    public Instant erasedAt() {
        return erasedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The name of the last person who changed the contact. */
    public String changedBy() {
        return changedBy;
    }
}
