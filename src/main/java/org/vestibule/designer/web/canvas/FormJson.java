package org.vestibule.designer.web.canvas;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vestibule.designer.FormOutcome;
import org.vestibule.designer.web.DesignerTexts;

/** Parses the form of a widget designer, and formats its violations. */
final class FormJson {

    private FormJson() {}

    /**
     * The texts by field name.
     *
     * @throws ClassCastException if something else is sent
     */
    static Map<String, List<String>> read(JsonObject sent) {
        Map<String, List<String>> form = new HashMap<>();
        sent.getJsonObject("fields")
                .forEach((name, texts) -> form.put(
                        name,
                        texts.asJsonArray().getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList()));
        return form;
    }

    static JsonObject of(FormOutcome.Problems found, DesignerTexts texts) {
        var problems = Json.createObjectBuilder();
        found.problems().forEach((property, problem) -> problems.add(property, problem.text(texts.locale())));
        return Json.createObjectBuilder()
                .add("message", texts.text("refused"))
                .add("problems", problems)
                .build();
    }
}
