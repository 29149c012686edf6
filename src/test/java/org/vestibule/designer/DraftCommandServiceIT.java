package org.vestibule.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.vestibule.designer.CommandOutcome.Reason;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Slot;
import org.vestibule.page.editing.CreatePageOutcome;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class DraftCommandServiceIT {

    private static final Set<Right> AUTHOR = Set.of(Right.PAGES);

    @Inject
    As as;

    @Inject
    PortalRepository portals;

    @Inject
    PageEditingService pages;

    @Inject
    PublishingService publishing;

    @Inject
    DraftCommandService editing;

    /** The version of the draft that a test begins with; the versions in tests are counted from it. */
    private long first;

    @Test
    void savesEachCommandAtOnce() {
        long page = page("draft-saves");
        done(execute(page, 0, new DraftCommand.Add("content", Slot.of("main", 0))));
        done(execute(page, 1, new DraftCommand.Add("navigation", Slot.of("main", 0))));
        done(execute(page, 2, new DraftCommand.SetValues("p1", Map.of("title", Json.createValue("Hello")))));
        DraftState state = open(page);
        assertThat(state.version()).isEqualTo(first + 3);
        assertThat(state.content().zone("main").placements())
                .containsExactly(
                        new Placement("p2", "navigation", Map.of()),
                        new Placement("p1", "content", Map.of("title", Json.createValue("Hello"))));
    }

    @Test
    void undoesAndRedoesEverything() {
        long page = page("draft-undo");
        PageContent empty = open(page).content();
        execute(page, 0, new DraftCommand.Add("content", Slot.of("main", 0)));
        execute(page, 1, new DraftCommand.Duplicate("p1"));
        execute(page, 2, new DraftCommand.SetLayout(Layout.TWO_COLUMNS));
        execute(page, 3, new DraftCommand.Move("p1", Slot.of("sidebar", 0)));
        PageContent full =
                done(execute(page, 4, new DraftCommand.Remove("p2"))).state().content();

        for (long version = 5; version < 10; version++) {
            done(undo(page, version));
        }
        assertThat(open(page).content()).isEqualTo(empty);
        assertThat(undo(page, 10)).isEqualTo(new CommandOutcome.Impossible(Reason.NOTHING_TO_UNDO));
        for (long version = 10; version < 15; version++) {
            done(redo(page, version));
        }
        assertThat(open(page).content()).isEqualTo(full);
        assertThat(redo(page, 15)).isEqualTo(new CommandOutcome.Impossible(Reason.NOTHING_TO_REDO));
        assertThat(done(undo(page, 15)).state().content().placement("p2")).isPresent();
    }

    @Test
    void clearsRedoAfterAnotherCommand() {
        long page = page("draft-branch");
        execute(page, 0, new DraftCommand.Add("content", Slot.of("main", 0)));
        undo(page, 1);
        execute(page, 2, new DraftCommand.Add("navigation", Slot.of("main", 0)));
        assertThat(redo(page, 3)).isEqualTo(new CommandOutcome.Impossible(Reason.NOTHING_TO_REDO));
        assertThat(done(undo(page, 3)).state().undo()).isEmpty();
    }

    @Test
    void answersAStaleCommandWithTheEditsSince() {
        long page = page("draft-stale");
        execute(page, 0, new DraftCommand.Add("content", Slot.of("main", 0)));
        CommandOutcome outcome = execute(page, 0, new DraftCommand.Add("navigation", Slot.of("main", 0)));
        assertThat(outcome).asInstanceOf(type(CommandOutcome.Stale.class)).satisfies(stale -> {
            assertThat(stale.state().version()).isEqualTo(first + 1);
            assertThat(stale.since()).extracting(DraftEdit::kind).containsExactly(EditKind.ADD);
        });
        assertThat(open(page).content().placements()).hasSize(1);
    }

    @Test
    void executesARetriedCommandOnce() throws Exception {
        long page = page("draft-again");
        var sent = new CommandEnvelope(first, "a-key");
        var add = new DraftCommand.Add("content", Slot.of("main", 0));

        List<CommandOutcome> outcomes = AtOnce.all(
                Collections.nCopies(4, () -> as.person(1, "Ann", AUTHOR, () -> editing.execute(page, sent, add))));

        assertThat(outcomes).hasAtLeastOneElementOfType(CommandOutcome.Done.class);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof CommandOutcome.DoneBefore)
                .hasSize(3);
        assertThat(open(page).content().placements()).hasSize(1);
    }

    @Test
    void letsOneAuthorEditAndAnotherTakeOver() {
        long page = page("draft-desk");
        as.person(1, "Ann", AUTHOR, () -> editing.open(page));
        var add = new DraftCommand.Add("content", Slot.of("main", 0));
        assertThat(as.person(2, "Bob", AUTHOR, () -> editing.open(page)).holder())
                .hasValueSatisfying(holder -> assertThat(holder.name()).isEqualTo("Ann"));
        assertThat(as.person(2, "Bob", AUTHOR, () -> editing.execute(page, CommandEnvelope.at(first), add)))
                .isInstanceOf(CommandOutcome.Held.class);
        as.person(2, "Bob", AUTHOR, () -> editing.takeOver(page));
        done(as.person(2, "Bob", AUTHOR, () -> editing.execute(page, CommandEnvelope.at(first), add)));
        assertThat(as.person(1, "Ann", AUTHOR, () -> editing.execute(page, CommandEnvelope.at(first + 1), add)))
                .asInstanceOf(type(CommandOutcome.Held.class))
                .satisfies(held -> assertThat(held.by().name()).isEqualTo("Bob"));
    }

    @Test
    void letsAnotherAuthorEditAfterTheFirstLeaves() {
        long page = page("draft-left");
        as.person(1, "Ann", AUTHOR, () -> editing.open(page));
        as.person(1, "Ann", AUTHOR, () -> {
            editing.leave(page);
            return null;
        });
        assertThat(as.person(2, "Bob", AUTHOR, () -> editing.open(page)).holder())
                .isEmpty();
    }

    @Test
    void executesOneOfTwoConcurrentCommandsForTheSameVersion() throws Exception {
        long page = page("draft-race");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (long version = 0; version < 40; version++) {
                long seen = version;
                Callable<CommandOutcome> add =
                        () -> execute(page, seen, new DraftCommand.Add("content", Slot.of("main", 0)));
                List<CommandOutcome> outcomes = new ArrayList<>();
                for (Future<CommandOutcome> raced : threads.invokeAll(List.of(add, add))) {
                    outcomes.add(raced.get());
                }
                assertThat(outcomes)
                        .filteredOn(CommandOutcome.Done.class::isInstance)
                        .hasSize(1);
                assertThat(outcomes)
                        .filteredOn(CommandOutcome.Stale.class::isInstance)
                        .hasSize(1);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(open(page).content().placements()).hasSize(40);
    }

    @Test
    void reportsWhatIsMissing() {
        long page = page("draft-not-there");
        assertImpossible(page, new DraftCommand.Add("noSuchWidget", Slot.of("main", 0)), Reason.NO_SUCH_WIDGET);
        assertImpossible(page, new DraftCommand.Add("content", Slot.of("sidebar", 0)), Reason.NO_SUCH_ZONE);
        assertImpossible(page, new DraftCommand.Remove("p1"), Reason.NO_SUCH_PLACEMENT);
        assertImpossible(page, new DraftCommand.Restore(1), Reason.NO_SUCH_REVISION);
        assertThat(open(page).version()).isEqualTo(first);
    }

    @Test
    void refusesAnInvalidValue() {
        long page = page("draft-values");
        execute(page, 0, new DraftCommand.Add("content", Slot.of("main", 0)));
        assertThat(execute(page, 1, new DraftCommand.SetValues("p1", Map.of("framed", Json.createValue("perhaps")))))
                .isInstanceOf(CommandOutcome.Refused.class);
        assertThat(execute(page, 1, new DraftCommand.SetValues("p1", Map.of("title", JsonValue.NULL))))
                .isInstanceOf(CommandOutcome.Unchanged.class);
    }

    @Test
    void restoresAnEarlierRevisionAsANewEdit() {
        long page = page("draft-restore");
        execute(page, 0, new DraftCommand.Add("content", Slot.of("main", 0)));
        as.system(() -> publishing.publish(page));
        execute(page, 1, new DraftCommand.Remove("p1"));
        assertThat(done(execute(page, 2, new DraftCommand.Restore(1)))
                        .state()
                        .content()
                        .placement("p1"))
                .isPresent();
        assertThat(done(undo(page, 3)).state().content().placements()).isEmpty();
    }

    @Test
    void isForPageAuthorsOnly() {
        long page = page("draft-rights");
        Set<Right> others = EnumSet.complementOf(EnumSet.of(Right.PAGES));
        assertThatThrownBy(() -> as.someoneWith(others, () -> editing.open(page)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as.someoneWith(others, () -> editing.undo(page, CommandEnvelope.at(0))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void assertImpossible(long page, DraftCommand command, Reason reason) {
        assertThat(execute(page, 0, command)).isEqualTo(new CommandOutcome.Impossible(reason));
    }

    private static CommandOutcome.Done done(CommandOutcome outcome) {
        assertThat(outcome).isInstanceOf(CommandOutcome.Done.class);
        return (CommandOutcome.Done) outcome;
    }

    private DraftState open(long page) {
        return as.someoneWith(AUTHOR, () -> editing.open(page));
    }

    private CommandOutcome execute(long page, long seen, DraftCommand command) {
        return as.someoneWith(AUTHOR, () -> editing.execute(page, CommandEnvelope.at(first + seen), command));
    }

    private CommandOutcome undo(long page, long seen) {
        return as.someoneWith(AUTHOR, () -> editing.undo(page, CommandEnvelope.at(first + seen)));
    }

    private CommandOutcome redo(long page, long seen) {
        return as.someoneWith(AUTHOR, () -> editing.redo(page, CommandEnvelope.at(first + seen)));
    }

    private long page(String portalKey) {
        var portal = new Portal(portalKey, portalKey, Locale.ENGLISH, "#0a5c5c");
        portals.add(portal);
        CreatePageOutcome creation = as.system(() -> pages.create(portal, "Page", "page", Layout.ONE_COLUMN));
        long id = ((CreatePageOutcome.Created) creation).page().id();
        first = as.system(() -> editing.look(id)).version();
        return id;
    }
}
