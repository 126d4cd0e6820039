(function () {
  'use strict';
  const $ = id => document.getElementById(id);
  const body = document.querySelector('#list tbody');
  const bar = $('bar');
  const fields = { rule: $('rule'), doc: $('doc'), lang: $('lang') };
  const severities = Array.from(document.querySelectorAll('.sum input'));
  const heads = Array.from(document.querySelectorAll('#list th[data-key]'));
  /* Marks, vowel signs, and the dot of i do not count in a search. */
  const plain = text => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/ı/g, 'i');
  const order = new Intl.Collator(['az', 'ar', 'en'], { numeric: true });
  const rows = Array.from(body.rows, (row, index) => ({ row, index, d: row.dataset, text: null }));

  function textOf(item) {
    if (item.text === null) {
      item.text = plain(item.row.textContent);
    }
    return item.text;
  }

  function filter() {
    const words = plain($('words').value).split(/\s+/).filter(Boolean);
    const shown = new Set(severities.filter(s => s.checked).map(s => s.value));
    let count = 0;
    for (const item of rows) {
      const d = item.d;
      const show = shown.has(d.severity)
        && Object.keys(fields).every(k => fields[k].value === '' || fields[k].value === d[k])
        && (words.length === 0 || words.every(w => textOf(item).includes(w)));
      if (item.row.hidden === show) {
        item.row.hidden = !show;
      }
      count += show ? 1 : 0;
    }
    $('count').textContent = count === rows.length ? count + ' findings' : count + ' of ' + rows.length + ' findings';
    $('none').hidden = count > 0;
  }

  /* Places of a column's values in order, worked out once. */
  const ranks = {
    place: item => item.index,
    severity: item => ['error', 'warning', 'info'].indexOf(item.d.severity)
  };

  function rankBy(key) {
    if (!ranks[key]) {
      const values = Array.from(new Set(rows.map(item => item.d[key]))).sort(order.compare);
      const places = new Map(values.map((value, place) => [value, place]));
      ranks[key] = item => places.get(item.d[key]);
    }
    return ranks[key];
  }

  function sort(head) {
    const down = head.getAttribute('aria-sort') === 'ascending';
    heads.forEach(h => h.setAttribute('aria-sort', h === head ? (down ? 'descending' : 'ascending') : 'none'));
    const rank = rankBy(head.dataset.key);
    const sign = down ? -1 : 1;
    const sorted = rows.slice().sort((a, b) => sign * (rank(a) - rank(b)) || a.index - b.index);
    body.append(...sorted.map(item => item.row));
  }

  function reset() {
    $('words').value = '';
    Object.values(fields).forEach(f => { f.value = ''; });
    severities.forEach(s => { s.checked = true; });
    filter();
    $('words').focus();
  }

  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.addEventListener('click', () => sort(head));
    head.replaceChildren(button);
  }
  let waiting = 0;
  $('words').addEventListener('input', () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(filter);
  });
  Object.values(fields).concat(severities).forEach(f => f.addEventListener('change', filter));
  $('reset').addEventListener('click', reset);
  bar.hidden = false;
  severities.forEach(s => { s.hidden = false; });
  const measure = () => document.documentElement.style.setProperty('--bar', bar.offsetHeight + 'px');
  new ResizeObserver(measure).observe(bar);
  filter();
})();
