package org.vestibule.designer.web.canvas;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestibule.designer.CommandOutcome;
import org.vestibule.designer.DraftEdit;
import org.vestibule.designer.DraftState;
import org.vestibule.designer.EditKind;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.designer.web.EditSentence;
import org.vestibule.designer.web.PlannedTime;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Zone;
import org.vestibule.portal.PortalAddress;
import org.vestibule.widget.catalog.Widget;
import org.vestibule.widget.catalog.WidgetCatalog;

/**
 * Formats the state of a draft for the designer's script: its version, the positions of placements, what can be undone.
 */
record StateJson(WidgetCatalog catalog, DesignerTexts texts) {

    JsonObject of(DraftState draft) {
        return state(draft).build();
    }

    /** With the command's result and its placement. */
    JsonObject of(DraftState draft, DraftEdit done) {
        return state(draft)
                .add("announcement", sentence().announcing(done, draft.content()))
                .add("focus", done.details().placement())
                .add("notice", done.details().kind() == EditKind.SET_LAYOUT)
                .build();
    }

    /** With the edits since the author last saw the draft. */
    JsonObject of(CommandOutcome.Stale stale) {
        JsonArrayBuilder since = Json.createArrayBuilder();
        stale.since().stream()
                .map(edit -> texts.text("since", sentence().of(edit), edit.by()))
                .forEach(since::add);
        return state(stale.state()).add("since", since).build();
    }

    /** The state of the draft without its content. */
    JsonObjectBuilder surroundings(DraftState draft) {
        JsonObjectBuilder state = Json.createObjectBuilder()
                .add("version", draft.version())
                .add("pageState", draft.page().state().name())
                .add("pageStateText", texts.text("state." + draft.page().state()))
                .add("planned", draft.publishesAt().map(this::planned).orElse(""))
                .add(
                        "address",
                        PortalAddress.local(draft.page().portal(), draft.page().path()));
        draft.holder().ifPresent(holder -> state.add("holder", holder.name())
                .add("heldSince", holder.since().toString()));
        return state;
    }

    private String planned(ZonedDateTime at) {
        return texts.draft("planned", PlannedTime.words(at, texts.locale()));
    }

    private JsonObjectBuilder state(DraftState draft) {
        return surroundings(draft)
                .add("title", draft.page().title())
                .add("layout", draft.content().layout().code())
                .add("undo", told(draft.undo()))
                .add("redo", told(draft.redo()))
                .add("zones", zones(draft.content()));
    }

    private String told(Optional<DraftEdit> edit) {
        return edit.map(sentence()::of).orElse("");
    }

    private EditSentence sentence() {
        return new EditSentence(texts);
    }

    private JsonArrayBuilder zones(PageContent content) {
        JsonArrayBuilder zones = Json.createArrayBuilder();
        content.layout().zones().forEach(name -> zones.add(zone("", content.zone(name))));
        content.placements().forEach(outer -> zonesOf(outer)
                .map(name -> zone(outer.id(), outer.zone(name)))
                .forEach(zones::add));
        return zones;
    }

    private Stream<String> zonesOf(Placement placement) {
        return catalog.find(placement.widget()).map(Widget::zones).orElse(List.of()).stream();
    }

    private static JsonObjectBuilder zone(String within, Zone zone) {
        JsonArrayBuilder placements = Json.createArrayBuilder();
        zone.placements().stream().map(Placement::id).forEach(placements::add);
        return Json.createObjectBuilder()
                .add("within", within)
                .add("zone", zone.name())
                .add("placements", placements);
    }
}
