package org.vestibule.shell.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the scripts of PrimeFaces put where notices stand, on the page that the request came from. */
final class PartialNotice {

    private PartialNotice() {}

    /** @param html the sentence, which must be ours alone */
    static void write(String html, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><changes><update id=\"notices\">"
                        + "<![CDATA[<div id=\"notices\" class=\"vb-notices\"><div class=\"vb-banner vb-banner--bad\""
                        + " role=\"alert\"><p>" + html + "</p></div></div>]]></update></changes></partial-response>");
    }
}
