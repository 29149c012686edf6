package org.vestibule.designer;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestibule.designer.CommandOutcome.Reason;
import org.vestibule.page.Page;
import org.vestibule.page.PageRepository;
import org.vestibule.page.Revision;
import org.vestibule.page.content.ContentChange;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Slot;
import org.vestibule.widget.catalog.WidgetCatalog;

/** Computes the change that a command makes to a draft, or the reason why it can't be applied. */
final class CommandResolver {

    private final Page page;
    private final PageContent content;
    private final WidgetCatalog catalog;
    private final PageRepository pages;
    private final DraftLog log;

    private Reason reason;

    CommandResolver(Page page, PageContent content, WidgetCatalog catalog, PageRepository pages, DraftLog log) {
        this.page = page;
        this.content = content;
        this.catalog = catalog;
        this.pages = pages;
        this.log = log;
    }

    /** The change; empty if there is a {@linkplain #reason() reason against it}. */
    Optional<ResolvedChange> of(DraftCommand command) {
        if (command instanceof DraftCommand.Add add) {
            return add(add);
        } else if (command instanceof DraftCommand.Duplicate duplicate) {
            return placement(duplicate.placement()).flatMap(this::duplicate);
        } else if (command instanceof DraftCommand.Move move) {
            return placement(move.placement()).flatMap(moved -> move(moved, move.to()));
        } else if (command instanceof DraftCommand.Remove remove) {
            return placement(remove.placement())
                    .map(removed ->
                            about(EditKind.REMOVE, removed, slotOf(removed), new ContentChange.Remove(removed.id())));
        } else if (command instanceof DraftCommand.SetValues set) {
            return placement(set.placement()).map(placement -> set(placement, set.values()));
        } else if (command instanceof DraftCommand.SetLayout set) {
            return Optional.of(replace(
                    EditKind.SET_LAYOUT,
                    content.with(set.layout()),
                    set.layout().code(),
                    String.valueOf(content.withoutZoneIn(set.layout()))));
        } else if (command instanceof DraftCommand.Restore restore) {
            return restore(restore.revision());
        } else if (command instanceof DraftCommand.GoBack back) {
            return goBack(back.edit());
        }
        throw new IllegalArgumentException("Unknown command " + command);
    }

    Reason reason() {
        return reason;
    }

    private Optional<ResolvedChange> add(DraftCommand.Add add) {
        if (catalog.find(add.widget()).isEmpty()) {
            return impossible(Reason.NO_SUCH_WIDGET);
        }
        if (!isThere(content, add.at())) {
            return impossible(Reason.NO_SUCH_ZONE);
        }
        var placement = new Placement(content.freeId(), add.widget(), Map.of());
        return Optional.of(about(EditKind.ADD, placement, add.at(), new ContentChange.Insert(add.at(), placement)));
    }

    private Optional<ResolvedChange> duplicate(Placement original) {
        Slot slot = slotOf(original);
        Slot behind = new Slot(slot.within(), slot.zone(), slot.position() + 1);
        Placement copy = content.copyOf(original);
        return Optional.of(about(EditKind.DUPLICATE, copy, behind, new ContentChange.Insert(behind, copy)));
    }

    private Optional<ResolvedChange> move(Placement moved, Slot to) {
        if (to.within()
                .filter(outer -> moved.withInner().anyMatch(each -> each.id().equals(outer)))
                .isPresent()) {
            return impossible(Reason.INTO_ITSELF);
        }
        if (!isThere(content.without(moved.id()), to)) {
            return impossible(Reason.NO_SUCH_ZONE);
        }
        return Optional.of(about(EditKind.MOVE, moved, to, new ContentChange.Move(moved.id(), to)));
    }

    private ResolvedChange set(Placement placement, Map<String, JsonValue> values) {
        Placement changed = placement;
        List<String> names = new ArrayList<>();
        for (var value : values.entrySet()) {
            Placement next = changed.with(value.getKey(), value.getValue());
            if (!next.equals(changed)) {
                names.add(value.getKey());
            }
            changed = next;
        }
        var details = new EditDetails(
                EditKind.SET_VALUES,
                placement.id(),
                placement.widget(),
                slotOf(placement).zone(),
                holder(slotOf(placement)),
                names);
        return ResolvedChange.of(content, new ContentChange.SetValues(placement.id(), changed.values()), details);
    }

    private Optional<ResolvedChange> restore(int number) {
        Optional<Revision> revision = pages.revision(page, number);
        return revision.isEmpty()
                ? impossible(Reason.NO_SUCH_REVISION)
                : Optional.of(replace(EditKind.RESTORE, revision.get().content(), String.valueOf(number)));
    }

    private Optional<ResolvedChange> goBack(long number) {
        Optional<DraftEdit> edit = log.edit(page.id(), number);
        Optional<PageContent> then = edit.flatMap(each -> new DraftAtVersion(log).content(page, number));
        return then.isEmpty()
                ? impossible(Reason.NO_WAY_BACK)
                : Optional.of(
                        replace(EditKind.GO_BACK, then.get(), edit.get().at().toString()));
    }

    private ResolvedChange replace(EditKind kind, PageContent with, String... more) {
        return ResolvedChange.of(
                content, new ContentChange.Replace(with), new EditDetails(kind, "", "", "", "", List.of(more)));
    }

    private ResolvedChange about(EditKind kind, Placement placement, Slot slot, ContentChange change) {
        return ResolvedChange.of(
                content,
                change,
                new EditDetails(kind, placement.id(), placement.widget(), slot.zone(), holder(slot), List.of()));
    }

    /** The name of the widget that contains the slot; "" for a slot of the layout. */
    private String holder(Slot slot) {
        return slot.within().flatMap(content::placement).map(Placement::widget).orElse("");
    }

    private boolean isThere(PageContent where, Slot slot) {
        return where.has(slot)
                && slot.within()
                        .flatMap(where::placement)
                        .map(outer -> catalog.find(outer.widget())
                                .filter(widget -> widget.zones().contains(slot.zone()))
                                .isPresent())
                        .orElse(true);
    }

    private Optional<Placement> placement(String id) {
        Optional<Placement> found = content.placement(id);
        if (found.isEmpty()) {
            reason = Reason.NO_SUCH_PLACEMENT;
        }
        return found;
    }

    private Slot slotOf(Placement placement) {
        return content.slotOf(placement.id()).orElseThrow();
    }

    private Optional<ResolvedChange> impossible(Reason reason) {
        this.reason = reason;
        return Optional.empty();
    }
}
