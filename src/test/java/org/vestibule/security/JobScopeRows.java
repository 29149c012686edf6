package org.vestibule.security;

import static org.vestibule.security.CrmScopeRows.search;
import static org.vestibule.security.PortalScopeTable.among;
import static org.vestibule.security.PortalScopeTable.at;
import static org.vestibule.security.PortalScopeTable.row;

import java.util.List;
import java.util.Map;
import org.vestibule.invitation.many.InviteMany;
import org.vestibule.invitation.many.InviteManyRequest;
import org.vestibule.invitation.many.OpenInvitationPolicy;
import org.vestibule.job.NewJob;
import org.vestibule.job.SomeJob;
import org.vestibule.job.command.JobCommands;
import org.vestibule.job.command.MakeJob;
import org.vestibule.job.query.JobQueryService;
import org.vestibule.job.query.JobRowFilter;
import org.vestibule.security.PortalScene.Furnished;
import org.vestibule.security.PortalScopeTable.Attempt;

/** How inviting many and other jobs are tried, in the {@link PortalScopeTable}. */
final class JobScopeRows {

    static final Map<String, List<Attempt>> TRIED = Map.ofEntries(
            row("InviteMany.make", at -> at(InviteMany.class)
                    .make(new InviteManyRequest(
                            at.portal().id(),
                            at.role().id(),
                            OpenInvitationPolicy.SKIP,
                            List.of(at.contact().id()),
                            search(at),
                            null))),
            row("InviteMany.portals", at -> among(at(InviteMany.class).portals(), at)),
            row("InviteMany.roles", at -> at(InviteMany.class).roles(at.portal().id())),
            row("MakeJob.make", at -> at(MakeJob.class)
                    .make(new NewJob("invite-many", at.portal().id(), Map.of(), true, null))),
            row("JobCommands.start", at -> at(JobCommands.class).start(job(at))),
            row("JobCommands.pause", at -> at(JobCommands.class).pause(job(at))),
            row("JobCommands.resume", at -> at(JobCommands.class).resume(job(at))),
            row("JobCommands.cancel", at -> at(JobCommands.class).cancel(job(at))),
            row("JobQueryService.page", JobScopeRows::jobs),
            row("JobQueryService.byId", at -> at(JobQueryService.class).byId(job(at))),
            row("JobQueryService.rows", at -> at(JobQueryService.class).rows(job(at), JobRowFilter.ALL, null)),
            row("JobQueryService.outcomes", at -> at(JobQueryService.class)
                    .outcomes(at(SomeJob.class)
                            .checked(at(Caller.class).id(), at.portal().id()))),
            row("JobQueryService.rowsAfter", at -> at(JobQueryService.class)
                    .rowsAfter(job(at), JobRowFilter.ALL, 0, 10)));

    private JobScopeRows() {}

    /** A job of the caller about the portal, with a row. */
    private static long job(Furnished at) {
        return at(SomeJob.class).of(at(Caller.class).id(), at.portal().id());
    }

    private static Object jobs(Furnished at) {
        long id = job(at);
        return at(JobQueryService.class).page(null).items().stream()
                .filter(job -> job.id() == id)
                .toList();
    }
}
