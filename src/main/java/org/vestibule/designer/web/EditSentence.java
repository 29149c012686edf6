package org.vestibule.designer.web;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestibule.designer.DraftEdit;
import org.vestibule.designer.EditDetails;
import org.vestibule.designer.EditKind;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Slot;

/** Describes an edit in the author's language. */
public record EditSentence(DesignerTexts texts) {

    /** "Content moved to Main". */
    public String of(DraftEdit edit) {
        String what = of(edit.details());
        return edit.kind() == EditKind.UNDO || edit.kind() == EditKind.REDO
                ? texts.text("edit." + edit.kind(), what)
                : what;
    }

    /** The same with the widget's present position: "Content moved to Main, 2 of 4". For screen readers. */
    public String announcing(DraftEdit edit, PageContent now) {
        Optional<Slot> slot = now.slotOf(edit.details().placement());
        if (slot.isEmpty() || edit.details().kind() == EditKind.SET_VALUES) {
            return of(edit);
        }
        int of = (slot.get().within().isPresent()
                        ? now.placement(slot.get().within().get())
                                .orElseThrow()
                                .zone(slot.get().zone())
                        : now.zone(slot.get().zone()))
                .placements()
                .size();
        return texts.text("edit.position", of(edit), slot.get().position() + 1, of);
    }

    private String of(EditDetails details) {
        return texts.text("edit." + details.kind(), texts.widget(details.widget()), zone(details), more(details));
    }

    private String zone(EditDetails details) {
        if (!details.holder().isEmpty()) {
            return texts.zoneOf(details.holder(), details.zone());
        }
        // Entries of earlier versions don't record whose zone it is.
        return Layout.anyHas(details.zone()) ? texts.zone(details.zone()) : details.zone();
    }

    private String more(EditDetails details) {
        if (details.kind() == EditKind.SET_LAYOUT) {
            return layout(details);
        }
        return details.more().stream()
                .map(each -> switch (details.kind()) {
                    case SET_VALUES -> texts.property(details.widget(), each);
                    case GO_BACK -> texts.moment(Instant.parse(each));
                    default -> each;
                })
                .collect(Collectors.joining(", "));
    }

    private String layout(EditDetails details) {
        String code = details.more().get(0);
        String layout = Layout.of(code).map(texts::layout).orElse(code);
        // Entries of earlier versions don't record how many.
        int moved = details.more().size() > 1 ? Integer.parseInt(details.more().get(1)) : 0;
        return moved == 0 ? layout : texts.text("edit.withoutZone", layout, moved);
    }
}
