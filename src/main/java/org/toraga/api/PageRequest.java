package org.toraga.api;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.toraga.access.Day;
import org.toraga.access.Paths;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.DefaultDay;
import org.toraga.base.ui.Preferences;

/**
 * A file beside a page, as it is asked for. Parameters mean what they mean to the page: what fits nothing is passed over.
 *
 * @param path of the page, without a slash before it
 * @param ending of the file, in small letters
 * @param address of the page with all that the file was asked for with
 * @param desk where the desk answers, without a slash at the end
 */
record PageRequest(String path, String ending, Address address, LocalDate asOf, Locale language, String desk) {

    private static final String LANGUAGE = "language";

    static PageRequest of(HttpServletRequest request, DefaultDay defaultDay) {
        var file = Paths.of(request).substring(1);
        int dot = file.lastIndexOf('.');
        var path = file.substring(0, dot);
        var asked = Address.of(new Location(path, QueryParameters.full(request.getParameterMap())));
        var day = asked.text(Day.PARAMETER).flatMap(AsOf::read).orElseGet(defaultDay::get);
        var language = asked.text(LANGUAGE).flatMap(Preferences::known).orElseGet(() -> Preferences.language(request));
        return new PageRequest(
                path,
                file.substring(dot + 1).toLowerCase(Locale.ROOT),
                asked.with(LANGUAGE, null).with(Day.PARAMETER, day),
                day,
                language,
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
    }
}
