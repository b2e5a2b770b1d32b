// What the page has asked of the server and was not yet answered, in `underWay`: each event from its joining the queue
// until it is completed. Gradio may keep a stream open with nothing to wait for, so that the network does not tell.
(() => {
  const fetched = window.fetch;
  const completed = new Set();
  window.underWay = new Set();

  const settle = (event) => {
    completed.add(event);
    window.underWay.delete(event);
  };

  const listen = async (body) => {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const lines = (text + value).split("\n");
      text = lines.pop();
      for (const line of lines.filter((each) => each.startsWith("data:"))) {
        const message = JSON.parse(line.slice(5));
        if (message.msg === "process_completed") settle(message.event_id);
      }
    }
  };

  window.fetch = async (...given) => {
    const url = String(given[0]?.url ?? given[0]);
    if (url.includes("/queue/join")) {
      window.underWay.add(given);
      try {
        const answer = await fetched(...given);
        const { event_id: event } = await answer.clone().json();
        if (event && !completed.has(event)) window.underWay.add(event);
        return answer;
      } finally {
        window.underWay.delete(given);
      }
    }
    if (url.includes("/gradio_api/cancel")) settle(JSON.parse(given[1].body).event_id);
    const answer = await fetched(...given);
    if (!url.includes("/queue/data") || !answer.body) return answer;
    const [own, ours] = answer.body.tee();
    listen(ours).catch(() => {});
    return new Response(own, answer);
  };
})();
