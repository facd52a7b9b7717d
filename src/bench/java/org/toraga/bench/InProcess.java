package org.toraga.bench;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.toraga.Toraga;

/** The desk inside this very process, so that its services can be asked without a browser; an admin is signed in. */
record InProcess(ConfigurableApplicationContext context) implements AutoCloseable {

    static InProcess start(Store store) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0", "--vaadin.productionMode=true", "--toraga.demo=true", "--logging.level.root=warn"));
        arguments.addAll(store.settings());
        var context = new SpringApplicationBuilder(Toraga.class).run(arguments.toArray(String[]::new));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "admin", "", AuthorityUtils.createAuthorityList("ROLE_VIEWER", "ROLE_MANAGER", "ROLE_ADMIN")));
        return new InProcess(context);
    }

    <T> T service(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        context.close();
    }
}
