/**
 * A result of the search page, in the template language of Pagefind's components. Theirs does not say of what kind
 * a result is, and a policy and a runbook can have nearly the same name.
 */
export const searchResult = `<li class="pf-result">
  <div class="pf-result-card">
    <div class="pf-result-content">
      <p class="pf-result-title">
        <a class="pf-result-link" href="{{ url | safeUrl }}">{{ meta.title }}</a>
        {{#if meta.kind}}<span class="chip">{{ meta.kind }}</span>{{/if}}
      </p>
      {{#if excerpt}}<p class="pf-result-excerpt">{{+ excerpt +}}</p>{{/if}}
    </div>
  </div>
  {{#if sub_results}}
  <ul class="pf-heading-chips">
    {{#each sub_results as sub}}
    <li class="pf-heading-chip">
      <a class="pf-heading-link" href="{{ sub.url | safeUrl }}">{{ sub.title }}</a>
      <p class="pf-heading-excerpt">{{+ sub.excerpt +}}</p>
    </li>
    {{/each}}
  </ul>
  {{/if}}
</li>`;
