// The switches and the charts. Everything else on the page works without this.
(function () {
  'use strict';
  var root = document.documentElement;
  var plots = [];

  function japanese() { return root.lang === 'ja'; }
  function name(of) { return japanese() ? of.ja : of.en; }
  function number(n) { return Number(n).toLocaleString('en-US'); }
  function dark() {
    return root.dataset.theme ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
  }
  function colour(token) { return getComputedStyle(root).getPropertyValue('--' + token).trim(); }

  // Marks of their own beside colours, for those who do not tell these apart.
  var DECALS = [
    'none',
    { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
    { symbol: 'circle', symbolSize: 0.5, dashArrayX: [[0, 6], [3, 3]], dashArrayY: [5, 1] },
    { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4 },
    { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 5] },
    { symbol: 'triangle', symbolSize: 0.6, dashArrayX: [[0, 8], [5, 5]], dashArrayY: [7, 2] },
    { symbol: 'rect', dashArrayX: [1, 5], dashArrayY: [1, 0] },
    { symbol: 'circle', symbolSize: 0.4, dashArrayX: [[0, 9], [4, 5]], dashArrayY: [8, 2] }
  ];
  function decal(i) {
    var mark = DECALS[i % DECALS.length];
    return mark === 'none' ? undefined : Object.assign({ color: colour('decal') }, mark);
  }

  function axis() {
    return {
      axisLine: { lineStyle: { color: colour('line-strong') } },
      axisTick: { show: false },
      axisLabel: { color: colour('muted'), hideOverlap: true },
      splitLine: { lineStyle: { color: colour('line') } }
    };
  }

  function common(small) {
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour('ink') },
      grid: { left: 8, right: 20, top: small ? 34 : 44, bottom: 8, containLabel: true },
      legend: {
        top: 0, left: 0, itemWidth: 22, itemHeight: 13, itemGap: 18,
        textStyle: { color: colour('ink'), fontSize: 13 }
      },
      tooltip: {
        backgroundColor: colour('surface'), borderColor: colour('line-strong'),
        textStyle: { color: colour('ink'), fontSize: 13 },
        valueFormatter: function (value) { return number(value) + ' tCO2e'; }
      }
    };
  }

  function valueAxis() {
    return Object.assign(axis(), {
      type: 'value', minInterval: 1,
      axisLabel: { color: colour('muted'), formatter: number }
    });
  }

  var DRAW = {
    balances: function (data, small) {
      var ends = ['held', 'retired', 'cancelled'];
      var option = common(small);
      option.tooltip.trigger = 'axis';
      option.xAxis = Object.assign(axis(), {
        type: 'category', data: data.labels, splitLine: { show: false }
      });
      option.yAxis = valueAxis();
      option.series = ends.map(function (end, i) {
        return {
          name: name(data.texts[end]), type: 'line', stack: 'all', step: 'middle', symbol: 'none',
          data: data.series[end], color: colour(end),
          lineStyle: { width: 1.5, color: colour(end) },
          areaStyle: { color: colour(end), opacity: 0.85, decal: decal(i) },
          itemStyle: { decal: decal(i) }
        };
      });
      return option;
    },

    flow: function (data) {
      var palette = colour('series').split(' ');
      var option = common(false);
      delete option.legend;
      option.tooltip.trigger = 'item';
      option.tooltip.formatter = undefined;
      var shown = {};
      var nodes = data.nodes.map(function (node) {
        shown[node.id] = name(node);
        var own = node.depth === 2 ? colour(node.id)
          : node.depth === 1 ? colour('node') : palette[node.colour % palette.length];
        return {
          name: node.id, depth: node.depth, itemStyle: { color: own, borderWidth: 0 },
          label: { position: node.depth === 2 ? 'left' : 'right' }
        };
      });
      option.tooltip.renderMode = 'richText';
      option.tooltip.formatter = function (at) {
        return at.dataType === 'edge'
          ? shown[at.data.source] + ' → ' + shown[at.data.target] + '\n' + number(at.data.value) + ' tCO2e'
          : shown[at.name] + '\n' + number(at.value) + ' tCO2e';
      };
      option.series = [{
        type: 'sankey', left: 4, right: 4, top: 8, bottom: 8, nodeWidth: 14, nodeGap: 16,
        draggable: false, data: nodes, links: data.links, layoutIterations: 64,
        emphasis: { focus: 'adjacency' },
        lineStyle: { color: 'gradient', opacity: dark() ? 0.42 : 0.32, curveness: 0.5 },
        label: {
          color: colour('ink'), fontSize: 13, textBorderColor: colour('surface'), textBorderWidth: 3,
          formatter: function (at) { return shown[at.name] + '  ' + number(at.value); }
        }
      }];
      return option;
    },

    issuances: function (data) {
      var palette = colour('series').split(' ');
      var option = common(false);
      option.tooltip.trigger = 'axis';
      option.tooltip.axisPointer = { type: 'shadow' };
      option.grid.top = 16 + 28 * Math.ceil(data.series.length / 5);
      option.xAxis = Object.assign(axis(), {
        type: 'category', data: data.labels, splitLine: { show: false }
      });
      option.yAxis = valueAxis();
      option.series = data.series.map(function (one, i) {
        return {
          name: name(one), type: 'bar', stack: 'all', barMaxWidth: 72, data: one.values,
          itemStyle: {
            color: palette[i % palette.length], borderColor: colour('surface'), borderWidth: 1,
            decal: decal(i)
          }
        };
      });
      return option;
    }
  };

  function height(data, small) {
    if (data.chart !== 'flow') return small ? 190 : 340;
    var most = [0, 1, 2].map(function (depth) {
      return data.nodes.filter(function (node) { return node.depth === depth; }).length;
    });
    return Math.max(220, 80 + 38 * Math.max.apply(null, most));
  }

  function draw(width) {
    plots.forEach(function (plot) {
      if (plot.chart) plot.chart.dispose();
      plot.place.style.height = height(plot.data, plot.small) + 'px';
      plot.chart = echarts.init(plot.place, null, { renderer: 'svg', width: width });
      plot.chart.setOption(DRAW[plot.data.chart](plot.data, plot.small));
      plot.place.setAttribute('aria-label', describe(plot.data));
    });
  }

  // What someone hears who does not see the chart.
  function describe(data) {
    var parts;
    if (data.chart === 'balances') {
      var last = data.labels.length - 1;
      parts = ['held', 'retired', 'cancelled'].map(function (end) {
        return name(data.texts[end]) + ' ' + number(data.series[end][last]);
      });
      parts.unshift(data.labels[0] + ' – ' + data.labels[last]);
    } else if (data.chart === 'flow') {
      var names = {};
      data.nodes.forEach(function (node) { names[node.id] = name(node); });
      parts = data.links.map(function (link) {
        return names[link.source] + ' → ' + names[link.target] + ' ' + number(link.value);
      });
    } else {
      parts = data.series.map(function (one) {
        return name(one) + ' ' + number(one.values.reduce(function (a, b) { return a + b; }, 0));
      });
    }
    return parts.join('; ') + ' (tCO2e)';
  }

  function show() {
    document.querySelectorAll('[data-lang]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.lang === root.lang));
    });
    var title = document.querySelector('title');
    document.title = root.lang === 'ja' ? title.dataset.ja : title.dataset.en;
    draw();
  }

  document.querySelectorAll('.plot').forEach(function (place) {
    plots.push({
      place: place, data: JSON.parse(place.dataset.chart),
      small: place.parentElement.classList.contains('small')
    });
  });
  document.querySelectorAll('[data-lang]').forEach(function (button) {
    button.addEventListener('click', function () { root.lang = button.dataset.lang; show(); });
  });
  document.querySelector('[data-theme-switch]').addEventListener('click', function () {
    root.dataset.theme = dark() ? 'light' : 'dark';
    try { localStorage.setItem('jcm-report-theme', root.dataset.theme); } catch (e) { /* as before */ }
    show();
  });
  document.querySelector('[data-print]').addEventListener('click', function () { print(); });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', function () { show(); });

  // Paper is light and has a width of its own.
  var before;
  addEventListener('beforeprint', function () {
    if (before) return;
    before = { theme: root.dataset.theme };
    root.dataset.theme = 'light';
    draw(680);
  });
  addEventListener('afterprint', function () {
    if (!before) return;
    if (before.theme) root.dataset.theme = before.theme; else delete root.dataset.theme;
    before = undefined;
    draw();
  });

  var waiting;
  addEventListener('resize', function () {
    clearTimeout(waiting);
    waiting = setTimeout(function () {
      plots.forEach(function (plot) { plot.chart.resize(); });
    }, 120);
  });

  // A link into a folded part of the page unfolds it.
  function unfold() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var at = target; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
  }
  addEventListener('hashchange', unfold);

  document.querySelector('.switches').hidden = false;
  show();
  unfold();
})();
