package org.vestibule.invitation.many;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.contact.query.ContactQueryService;
import org.vestibule.contact.query.ContactSearchParameters;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.inviting.InviteContact;
import org.vestibule.invitation.inviting.InviteOutcome;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.invitation.inviting.InviteOutcome.OpenInvitation;
import org.vestibule.invitation.inviting.InviteOutcome.Refused;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.job.JobFacts;
import org.vestibule.job.JobKind;
import org.vestibule.job.RowFacts;
import org.vestibule.job.RowInput;
import org.vestibule.job.RowInputs;
import org.vestibule.job.RowOutcome;
import org.vestibule.security.Right;

/** The kind of jobs that invite a contact in each row. */
@ApplicationScoped
class InviteManyKind implements JobKind {

    static final String NAME = "invite-many";

    private final ContactQueryService contacts;
    private final InviteContact inviteContact;
    private final InvitationLifecycle lifecycle;

    @Inject
    InviteManyKind(ContactQueryService contacts, InviteContact inviteContact, InvitationLifecycle lifecycle) {
        this.contacts = contacts;
        this.inviteContact = inviteContact;
        this.lifecycle = lifecycle;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Right right() {
        return Right.INVITATIONS;
    }

    @Override
    public String bundle() {
        return "org.vestibule.invitation.many";
    }

    @Override
    public RowInputs collect(JobFacts job, String after, int most) {
        List<Long> chosen = InviteManyParameters.chosen(job.parameters());
        if (!chosen.isEmpty()) {
            return inputs(chosen, null);
        }
        List<Long> ids = contacts.idsAfter(
                ContactSearchParameters.search(job.parameters()), after == null ? 0 : Long.parseLong(after), most);
        return inputs(ids, ids.size() < most ? null : String.valueOf(ids.get(ids.size() - 1)));
    }

    @Override
    public Map<String, String> onceCollected(Map<String, String> parameters) {
        return ContactSearchParameters.withoutTypedText(parameters);
    }

    private static RowInputs inputs(List<Long> contactIds, String next) {
        return new RowInputs(contactIds.stream().map(RowInput::about).toList(), next);
    }

    @Override
    public RowOutcome check(JobFacts job, RowFacts row) {
        Optional<Refused> refused = inviteContact.refusal(request(job, row).replacingOpen(false));
        if (refused.isEmpty()) {
            return RowOutcome.done("WOULD_INVITE", null);
        }
        return refused.get() instanceof OpenInvitation open
                ? wouldBe(policy(job), open.existing())
                : RefusedRows.outcome(refused.get());
    }

    private static RowOutcome wouldBe(OpenInvitationPolicy policy, InvitationSummary open) {
        return switch (policy) {
            case SKIP -> RefusedRows.open(open);
            case RESEND -> open.resendable() ? RowOutcome.done("WOULD_RESEND", open.id()) : RefusedRows.onItsWay(open);
            case REPLACE -> RowOutcome.done("WOULD_REPLACE", open.id());
        };
    }

    @Override
    public RowOutcome run(JobFacts job, RowFacts row) {
        OpenInvitationPolicy policy = policy(job);
        InviteOutcome outcome =
                inviteContact.invite(request(job, row).replacingOpen(policy == OpenInvitationPolicy.REPLACE));
        if (outcome instanceof Invited invited) {
            return RowOutcome.done("INVITED", invited.invitation().id());
        }
        return outcome instanceof OpenInvitation open && policy == OpenInvitationPolicy.RESEND
                ? ResentRows.outcome(lifecycle.resend(open.existing().id()), open.existing())
                : RefusedRows.outcome((Refused) outcome);
    }

    private static InviteRequest request(JobFacts job, RowFacts row) {
        long roleId = Long.parseLong(job.parameters().get(InviteManyParameters.ROLE));
        return InviteRequest.of(row.input().subjectId(), job.portalId(), Set.of(roleId));
    }

    private static OpenInvitationPolicy policy(JobFacts job) {
        return OpenInvitationPolicy.valueOf(job.parameters().get(InviteManyParameters.OPEN));
    }

    @Override
    public Map<Long, Subject> subjects(Collection<Long> subjectIds) {
        return contacts.names(subjectIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, name -> new Subject(name.getValue(), "/crm/contacts/" + name.getKey())));
    }

    @Override
    public Optional<String> recordAddress(long recordId) {
        return Optional.of("/crm/invitations/" + recordId);
    }
}
